import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useFetcher, useLoaderData } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { FlowPage } from "~/admin/flows/flow-page";
import { useDraft } from "~/admin/shared/use-draft";
import { useRefusal } from "~/admin/shared/use-refusal";
import { openAdmin } from "~/admin-door.server";
import type { FlowDefinition } from "~/domain/flows/flow-definition";
import { describeFlow } from "~/services/flows/describe-flow";
import { publishFlow } from "~/services/flows/publish-flow";
import { switchFlow } from "~/services/flows/switch-flow";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

const deedSchema = z.discriminatedUnion("deed", [
  z.object({ deed: z.literal("save"), definition: z.unknown() }),
  z.object({ deed: z.literal("switch"), on: z.boolean() }),
]);

type DeedAnswer =
  /** `toast`: key of its text. */
  | { ok: true; toast: string; saved?: FlowDefinition }
  /** `fields`: path → message key; a refusal without fields says why in its toast. */
  | { ok: false; toast?: string; fields: Record<string, string> };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, now } = await openAdmin(request);
  const id = z.uuid().safeParse(params.id);
  const flow = id.success ? await describeFlow(app.db, shop, id.data, now) : null;
  if (!flow) throw new Response(null, { status: 404 });
  return { flow, locales: shop.locales, primaryLocale: shop.primaryLocale, testAddress: shop.email ?? "" };
}

export async function action({ request, params }: ActionFunctionArgs): Promise<DeedAnswer> {
  const { shop, now } = await openAdmin(request);
  const id = z.uuid().parse(params.id);
  const deed = deedSchema.parse(await request.json());
  if (deed.deed === "switch") {
    const { ok } = await switchFlow(app.db, shop.id, id, deed.on, now);
    if (!ok) return { ok, toast: "flows.toast.missing", fields: {} };
    return { ok, toast: deed.on ? "flows.toast.on" : "flows.toast.off" };
  }
  const result = await publishFlow(app.db, shop.id, id, deed.definition, now);
  if (!result.ok)
    return result.reason === "invalid" ? { ok: false, fields: result.fields } : { ok: false, toast: "flows.toast.missing", fields: {} };
  return { ok: true, toast: "flows.toast.saved", saved: deed.definition as FlowDefinition };
}

export default function Flow() {
  const { flow, locales, primaryLocale, testAddress } = useLoaderData<typeof loader>();
  const draft = useDraft<FlowDefinition>(flow.definition);
  const fetcher = useFetcher<DeedAnswer>();
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const { data: answer } = fetcher;
  const { refusal, forget } = useRefusal(answer);
  const { reset } = draft;
  useEffect(() => {
    if (!answer) return;
    if (answer.ok && answer.saved) reset(answer.saved);
    if (answer.toast) shopify.toast.show(t(answer.toast), { isError: !answer.ok });
  }, [answer, reset, shopify, t]);
  const send = (deed: object): void => fetcher.submit(JSON.parse(JSON.stringify(deed)), { method: "post", encType: "application/json" });
  return (
    <FlowPage
      flow={flow}
      draft={draft}
      locales={locales}
      primaryLocale={primaryLocale}
      testAddress={testAddress}
      errors={(draft.isDirty && refusal?.fields) || {}}
      isBusy={fetcher.state !== "idle"}
      onSave={() => send({ deed: "save", definition: draft.value })}
      onDiscard={() => {
        forget();
        reset(flow.definition);
      }}
      onSwitch={(on) => send({ deed: "switch", on })}
    />
  );
}
