import { type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs, redirect, type TypedResponse } from "@remix-run/node";
import { useFetcher, useLoaderData } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import pictureStyles from "@xyflow/react/dist/style.css?url";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { SeriesDraft } from "~/admin/series/series-draft";
import { SeriesEditorPage } from "~/admin/series/series-editor-page";
import { useSeriesEditing } from "~/admin/series/use-series-editing";
import { useDraft } from "~/admin/shared/use-draft";
import { useRefusal } from "~/admin/shared/use-refusal";
import { undoOf } from "~/admin/touchpoints/undo-of";
import { openAdmin } from "~/admin-door.server";
import { changeSeries, type SeriesAnswer } from "~/services/touchpoints/series/change-series";
import { describeSeries } from "~/services/touchpoints/series/describe-series";
import { duplicateSeries } from "~/services/touchpoints/series/duplicate-series";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

/** Those of the picture's library; there before it is drawn, which measures them. */
export const links: LinksFunction = () => [{ rel: "stylesheet", href: pictureStyles }];

const deedSchema = z.discriminatedUnion("deed", [
  z.object({ deed: z.literal("save"), name: z.string(), draft: z.unknown() }),
  z.object({ deed: z.enum(["publish", "pause", "resume", "archive", "restore"]) }),
  z.object({ deed: z.literal("duplicate") }),
]);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, now } = await openAdmin(request);
  const id = z.uuid().safeParse(params.id);
  const view = id.success ? await describeSeries(app.db, shop, id.data, now) : null;
  if (!view) throw new Response(null, { status: 404 });
  return { view, primaryLocale: shop.primaryLocale };
}

export async function action({ request, params }: ActionFunctionArgs): Promise<SeriesAnswer | TypedResponse<never>> {
  const { shop, now } = await openAdmin(request);
  const id = z.uuid().parse(params.id);
  const deed = deedSchema.parse(await request.json());
  if (deed.deed !== "duplicate") return changeSeries(app.db, shop.id, id, deed, now);
  const made = await duplicateSeries(app.db, shop.id, id, now);
  if (!made.ok) throw new Response(null, { status: 404 });
  return redirect(`/app/series/${made.value.id}`);
}

export default function EditSeries() {
  const { view, primaryLocale } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const saved = useMemo<SeriesDraft>(() => ({ name: view.name, series: view.draft }), [view]);
  const draft = useDraft<SeriesDraft>(saved);
  const fetcher = useFetcher<SeriesAnswer>();
  const { data: answer, submit } = fetcher;
  const { refusal, forget } = useRefusal(answer);
  const [isStopped, setStopped] = useState(false);
  const { reset, value } = draft;
  const { editing, problems, firstStep } = useSeriesEditing({ view, draft, primaryLocale, refused: refusal?.fields ?? {} });
  useEffect(() => {
    if (!answer?.ok) return;
    if (answer.deed === "save") reset({ name: answer.saved.name, series: answer.saved.series });
    setStopped(false);
    const undo = undoOf(answer.deed, answer.before);
    shopify.toast.show(
      t(`editor.toast.${answer.deed}`),
      undo === null
        ? {}
        : {
            action: t("shared.undo"),
            onAction: () => submit({ deed: undo }, { method: "post", encType: "application/json" }),
            duration: 8000,
          },
    );
  }, [answer, reset, shopify, submit, t]);
  const send = (deed: object): void => submit(JSON.parse(JSON.stringify(deed)), { method: "post", encType: "application/json" });
  const nameError = refusal?.fields.name;
  const failure = refusal?.failure
    ? t(`series.failure.${refusal.failure}`)
    : isStopped && firstStep !== undefined
      ? t("series.notReady")
      : null;
  return (
    <SeriesEditorPage
      view={view}
      draft={draft}
      editing={editing}
      problems={problems}
      nameError={nameError && t(`error.${nameError}`)}
      failure={failure}
      isBusy={fetcher.state !== "idle"}
      onSave={() => send({ deed: "save", name: value.name, draft: value.series })}
      onDiscard={() => {
        forget();
        reset(saved);
      }}
      onDeed={(deed) => send({ deed })}
      onDuplicate={() => send({ deed: "duplicate" })}
      onRefused={() => {
        setStopped(true);
        if (firstStep !== undefined && firstStep >= 0) editing.choose(firstStep);
        window.scrollTo({ top: 0 });
      }}
    />
  );
}
