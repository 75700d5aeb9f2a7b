import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useFetcher, useLoaderData, useNavigate } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { readListQuery } from "~/admin/shared/read-list-query";
import { TouchpointsPage } from "~/admin/touchpoints/touchpoints-page";
import { openAdmin } from "~/admin-door.server";
import { changeList, type ListAnswer, type ListChange } from "~/services/touchpoints/change-list";
import { listTouchpoints } from "~/services/touchpoints/list-touchpoints";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

const filterSchema = z.enum(["all", "live", "paused", "draft", "archived"]).catch("all");
const changeSchema = z.discriminatedUnion("deed", [
  z.object({ deed: z.literal("order"), ids: z.array(z.uuid()).max(200) }),
  z.object({ deed: z.enum(["duplicate", "archive", "restore"]), id: z.uuid() }),
]);

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, now } = await openAdmin(request);
  const { days, query, params } = readListQuery(request);
  const filter = filterSchema.parse(params.get("status"));
  return { ...(await listTouchpoints(app.db, { shop, filter, query, days }, now)), filter, query, days };
}

export async function action({ request }: ActionFunctionArgs): Promise<ListAnswer> {
  const { shop, now } = await openAdmin(request);
  return changeList(app.db, shop.id, changeSchema.parse(await request.json()), now);
}

export default function Touchpoints() {
  const { rows, ...list } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const navigate = useNavigate();
  const { data: answer, submit } = useFetcher<ListAnswer>();
  // What was just dropped stays where it was dropped until the list comes back from the server.
  const [dropped, setDropped] = useState<{ from: object; ids: string[] } | null>(null);
  const ids = dropped?.from === rows ? dropped.ids : null;
  const sorted = ids ? [...rows].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)) : rows;
  const send = (change: ListChange): void => submit(change, { method: "post", encType: "application/json" });
  useEffect(() => {
    if (!answer) return;
    if (!answer.ok) {
      setDropped(null);
      shopify.toast.show(t(`editor.failure.${answer.failure}`), { isError: true });
      return;
    }
    const { deed, id } = answer;
    const undo = deed === "archive" ? "restore" : null;
    const action =
      deed === "duplicate"
        ? { action: t("touchpoints.openCopy"), onAction: () => navigate(`/app/touchpoints/${id ?? ""}`) }
        : undo && id
          ? { action: t("shared.undo"), onAction: () => submit({ deed: undo, id }, { method: "post", encType: "application/json" }) }
          : {};
    shopify.toast.show(t(`touchpoints.toast.${deed}`), { ...action, duration: 8000 });
  }, [answer, navigate, shopify, submit, t]);
  return (
    <TouchpointsPage
      {...list}
      rows={sorted}
      onSort={(next) => {
        setDropped({ from: rows, ids: next });
        send({ deed: "order", ids: next });
      }}
      onDeed={(deed, id) => send({ deed, id })}
    />
  );
}
