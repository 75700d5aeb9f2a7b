import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, type TypedResponse } from "@remix-run/node";
import { useFetcher, useLoaderData, useNavigate, useNavigation, useSubmit } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { SeriesPage } from "~/admin/series/series-page";
import { openAdmin } from "~/admin-door.server";
import { createSeries } from "~/services/touchpoints/series/create-series";
import { duplicateSeries } from "~/services/touchpoints/series/duplicate-series";
import { listSeries } from "~/services/touchpoints/series/list-series";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

const choiceSchema = z.union([z.object({ template: z.string().min(1).max(60) }), z.object({ duplicate: z.uuid() })]);

/** Of a duplication; a series that is made anew is opened. */
type Copied = { ok: true; id: string } | { ok: false; failure: "not-found" };

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, now } = await openAdmin(request);
  const archived = new URL(request.url).searchParams.get("status") === "archived";
  return { rows: await listSeries(app.db, { shop, archived }, now), archived };
}

export async function action({ request }: ActionFunctionArgs): Promise<Copied | TypedResponse<never>> {
  const { shop, locale, now } = await openAdmin(request);
  const choice = choiceSchema.parse(Object.fromEntries(await request.formData()));
  if ("duplicate" in choice) {
    const copied = await duplicateSeries(app.db, shop.id, choice.duplicate, now);
    return copied.ok ? { ok: true, id: copied.value.id } : { ok: false, failure: copied.reason };
  }
  const { template } = choice;
  const made = await createSeries(app.db, shop.id, { templateId: template === "blank" ? null : template, locale }, now);
  if (!made.ok) throw new Response(null, { status: 404 });
  return redirect(`/app/series/${made.value.id}`);
}

export default function SeriesList() {
  const data = useLoaderData<typeof loader>();
  const submit = useSubmit();
  const navigation = useNavigation();
  const navigate = useNavigate();
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const { data: copied, formData: copying, submit: copy } = useFetcher<Copied>();
  useEffect(() => {
    if (!copied) return;
    if (!copied.ok) shopify.toast.show(t(`series.failure.${copied.failure}`), { isError: true });
    else {
      const action = t("touchpoints.openCopy");
      shopify.toast.show(t("series.duplicated"), { action, onAction: () => navigate(`/app/series/${copied.id}`), duration: 8000 });
    }
  }, [copied, navigate, shopify, t]);
  return (
    <SeriesPage
      {...data}
      busyId={String(navigation.formData?.get("template") ?? "") || null}
      copyingId={String(copying?.get("duplicate") ?? "") || null}
      onDuplicate={(duplicate) => copy({ duplicate }, { method: "post" })}
      onCreate={(template) => submit({ template }, { method: "post" })}
    />
  );
}
