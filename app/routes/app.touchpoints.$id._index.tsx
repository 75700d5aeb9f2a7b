import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useFetcher, useLoaderData, useSearchParams } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { useDraft } from "~/admin/shared/use-draft";
import { useFormat } from "~/admin/shared/use-format";
import type { PublishingDeed } from "~/admin/shared/use-publishing-actions";
import { useRefusal } from "~/admin/shared/use-refusal";
import { useReturn } from "~/admin/shared/use-return";
import { useTakeover } from "~/admin/shared/use-takeover";
import { questions } from "~/admin/touchpoints/question-of";
import type { TouchpointDraft } from "~/admin/touchpoints/touchpoint-draft";
import { TouchpointPage } from "~/admin/touchpoints/touchpoint-page";
import { undoOf } from "~/admin/touchpoints/undo-of";
import { usePreviewProducts } from "~/admin/touchpoints/use-preview-products";
import { useTouchpointEditor } from "~/admin/touchpoints/use-touchpoint-editor";
import { openAdmin } from "~/admin-door.server";
import { checkPublishable } from "~/domain/touchpoints/check-publishable";
import { describeExperiments } from "~/services/experiments/describe-experiments";
import { readSettings } from "~/services/shops/read-settings";
import { changeTouchpoint, type TouchpointAnswer } from "~/services/touchpoints/change-touchpoint";
import { describeTouchpoint } from "~/services/touchpoints/describe-touchpoint";
import { listPreviewProducts } from "~/services/touchpoints/list-preview-products";
import { loadPreview } from "~/storefront-preview";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

const deedSchema = z.discriminatedUnion("deed", [
  z.object({ deed: z.literal("save"), name: z.string(), draft: z.unknown() }),
  z.object({ deed: z.literal("publish"), accepted: z.array(z.string().max(200)).max(200).default([]) }),
  z.object({ deed: z.enum(["pause", "resume", "archive", "restore"]) }),
  z.object({ deed: z.literal("apply-winner"), experimentId: z.uuid(), variantId: z.string().max(40) }),
  z.object({ deed: z.literal("stop-experiment"), experimentId: z.uuid() }),
]);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, now } = await openAdmin(request);
  const id = z.uuid().safeParse(params.id);
  const [view, { brand, consent }, experiments] = await Promise.all([
    id.success ? describeTouchpoint(app.db, shop, id.data) : null,
    readSettings(app.db, shop.id),
    id.success ? describeExperiments(app.db, shop, id.data, now) : null,
  ]);
  if (!view || !experiments) throw new Response(null, { status: 404 });
  const products = await listPreviewProducts(app.db, shop, [view.draft]);
  const themeEditor = `https://${shop.domain}/admin/themes/current/editor`;
  const { locales, primaryLocale } = shop;
  return { view, experiments, products, settings: { brand, consent }, locales, primaryLocale, themeEditor, apiKey: app.apiKey };
}

export async function action({ request, params }: ActionFunctionArgs): Promise<TouchpointAnswer> {
  const { shop, now } = await openAdmin(request);
  return changeTouchpoint(app.db, shop.id, z.uuid().parse(params.id), deedSchema.parse(await request.json()), now);
}

export default function EditTouchpoint() {
  const { view, experiments, products: loaded, settings, locales, primaryLocale, themeEditor, apiKey } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const format = useFormat();
  const [params] = useSearchParams();
  const saved = useMemo<TouchpointDraft>(() => ({ name: view.name, touchpoint: view.draft }), [view]);
  const draft = useDraft<TouchpointDraft>(saved);
  const fetcher = useFetcher<TouchpointAnswer>();
  const embed = useFetcher();
  const { data: answer, submit } = fetcher;
  const { refusal, forget } = useRefusal(answer);
  const [refusals, setRefusals] = useState(0);
  const [wasTried, setTried] = useState(false);
  const { reset, value } = draft;
  const { touchpoint } = value;
  const products = usePreviewProducts(loaded, touchpoint);
  // Publishing and applying a winner may change the draft on the server.
  useTakeover(saved, draft);
  // Whether the embed is on may change in the theme editor, where a block of ours may be placed as well.
  useReturn(() => embed.submit(null, { method: "post", action: "/app/embed" }));
  const problems = useMemo(
    () => checkPublishable(touchpoint, { primaryLocale, now: new Date(), shop: view.facts }),
    [touchpoint, primaryLocale, view.facts],
  );
  // What keeps it from being published stands at its field once that was tried, and leaves it when it is mended.
  const errors = useMemo(() => {
    const stopping = wasTried ? problems.filter(({ mayPublish }) => !mayPublish) : [];
    const live = Object.fromEntries(stopping.map(({ path, message }) => [path, message]));
    return draft.isDirty ? { ...live, ...refusal?.fields } : live;
  }, [wasTried, problems, draft.isDirty, refusal]);
  useEffect(() => {
    if (!answer) return;
    const act = (deed: PublishingDeed): void => submit({ deed }, { method: "post", encType: "application/json" });
    if (!answer.ok) {
      if (answer.unconfirmed) void shopify.modal.show("confirm-publish");
      else setRefusals((count) => count + 1);
      return;
    }
    if (answer.deed === "save") reset(answer.saved);
    else setTried(false);
    const undo = undoOf(answer.deed, answer.before);
    shopify.toast.show(
      t(`editor.toast.${answer.deed}`),
      undo === null ? {} : { action: t("shared.undo"), onAction: () => act(undo), duration: 8000 },
    );
  }, [answer, reset, shopify, submit, t]);
  const send = (deed: object): void => submit(JSON.parse(JSON.stringify(deed)), { method: "post", encType: "application/json" });
  const accepted = problems.filter(({ mayPublish }) => mayPublish).map(({ path, message }) => `${path} ${message}`);
  const names = format.either((refusal?.archive ?? []).map((id) => view.facts.others.find((other) => other.id === id)?.name ?? view.name));
  const themeEditorUrl = (template: string): string =>
    `${themeEditor}?template=${template}&addAppBlockId=${apiKey}/touchpoint&target=newAppsSection`;
  const isBusy = fetcher.state !== "idle";
  const editor = useTouchpointEditor({
    ...{ view, draft, settings, products, locales, primaryLocale, errors, themeEditorUrl, experiments, isBusy },
    onExperiment: send,
  });
  return (
    <TouchpointPage
      view={view}
      draft={draft}
      editor={editor}
      errors={errors}
      refusals={refusals}
      problems={problems}
      failure={refusal?.failure ? t(`editor.failure.${refusal.archive ? "too-large-named" : refusal.failure}`, { names }) : null}
      isBusy={isBusy}
      firstQuestion={questions.find((each) => each === params.get("page")) ?? "what"}
      loadPreview={loadPreview}
      onSave={() => send({ deed: "save", name: value.name, draft: value.touchpoint })}
      onDiscard={() => {
        forget();
        setTried(false);
        reset(saved);
      }}
      onDeed={(deed) => {
        setTried(deed === "publish");
        send(deed === "publish" ? { deed, accepted } : { deed });
      }}
      onRefused={() => {
        setTried(true);
        setRefusals((count) => count + 1);
      }}
    />
  );
}
