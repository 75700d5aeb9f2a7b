import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useFetcher, useLoaderData } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { useDraft } from "~/admin/shared/use-draft";
import { useRefusal } from "~/admin/shared/use-refusal";
import { type TouchpointDeed, type TouchpointDraft, TouchpointPage } from "~/admin/touchpoints/touchpoint-page";
import { undoOf } from "~/admin/touchpoints/undo-of";
import { openAdmin } from "~/admin-door.server";
import { checkPublishable } from "~/domain/touchpoints/check-publishable";
import { readSettings } from "~/services/shops/read-settings";
import { changeTouchpoint, type TouchpointAnswer } from "~/services/touchpoints/change-touchpoint";
import { describeTouchpoint } from "~/services/touchpoints/describe-touchpoint";
import { loadPreview } from "~/storefront-preview";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

/** One object, so that it is not news at each render. */
const noErrors: Record<string, string> = {};
const deedSchema = z.discriminatedUnion("deed", [
  z.object({ deed: z.literal("save"), name: z.string(), draft: z.unknown() }),
  z.object({ deed: z.literal("publish"), accepted: z.array(z.string().max(200)).max(200).default([]) }),
  z.object({ deed: z.enum(["pause", "resume", "archive", "restore"]) }),
]);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await openAdmin(request);
  const id = z.uuid().safeParse(params.id);
  const [view, { brand, consent }] = await Promise.all([
    id.success ? describeTouchpoint(app.db, shop.id, id.data) : null,
    readSettings(app.db, shop.id),
  ]);
  if (!view) throw new Response(null, { status: 404 });
  return { view, settings: { brand, consent }, locales: shop.locales, primaryLocale: shop.primaryLocale };
}

export async function action({ request, params }: ActionFunctionArgs): Promise<TouchpointAnswer> {
  const { shop, now } = await openAdmin(request);
  return changeTouchpoint(app.db, shop.id, z.uuid().parse(params.id), deedSchema.parse(await request.json()), now);
}

export default function EditTouchpoint() {
  const { view, settings, locales, primaryLocale } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const saved = useMemo<TouchpointDraft>(() => ({ name: view.name, touchpoint: view.draft }), [view]);
  const draft = useDraft<TouchpointDraft>(saved);
  const fetcher = useFetcher<TouchpointAnswer>();
  const { data: answer, submit } = fetcher;
  const { refusal, forget } = useRefusal(answer);
  const { reset, value } = draft;
  useEffect(() => {
    if (!answer) return;
    const act = (deed: TouchpointDeed): void => submit({ deed }, { method: "post", encType: "application/json" });
    if (!answer.ok) return;
    if (answer.deed === "save") reset(answer.saved);
    const undo = undoOf(answer.deed, answer.before);
    shopify.toast.show(
      t(`editor.toast.${answer.deed}`),
      undo === null ? {} : { action: t("shared.undo"), onAction: () => act(undo), duration: 8000 },
    );
  }, [answer, reset, shopify, submit, t]);
  const send = (deed: object): void => submit(JSON.parse(JSON.stringify(deed)), { method: "post", encType: "application/json" });
  return (
    <TouchpointPage
      view={view}
      draft={draft}
      settings={settings}
      locales={locales}
      primaryLocale={primaryLocale}
      errors={refusal?.fields ?? noErrors}
      failure={refusal?.failure ? t(`editor.failure.${refusal.failure}`) : null}
      isBusy={fetcher.state !== "idle"}
      loadPreview={loadPreview}
      onSave={() => send({ deed: "save", name: value.name, draft: value.touchpoint })}
      onDiscard={() => {
        forget();
        reset(saved);
      }}
      onDeed={(deed) =>
        send({
          deed,
          accepted: checkPublishable(view.draft, { primaryLocale, now: new Date(), shop: view.facts }).map(
            ({ path, message }) => `${path} ${message}`,
          ),
        })
      }
    />
  );
}
