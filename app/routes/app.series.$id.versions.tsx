import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData, useNavigation, useSubmit } from "@remix-run/react";
import { z } from "zod";
import { SeriesVersionsPage } from "~/admin/series/series-versions-page";
import { openAdmin } from "~/admin-door.server";
import { describeSeries } from "~/services/touchpoints/series/describe-series";
import { listSeriesVersions } from "~/services/touchpoints/series/list-series-versions";
import { loadSeriesFacts } from "~/services/touchpoints/series/load-series-facts";
import { restoreSeriesVersion } from "~/services/touchpoints/series/restore-series-version";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

const restoreSchema = z.object({ number: z.coerce.number().int().min(1) });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, now } = await openAdmin(request);
  const id = z.uuid().safeParse(params.id);
  const view = id.success ? await describeSeries(app.db, shop, id.data, now) : null;
  if (!view) throw new Response(null, { status: 404 });
  const [versions, { touchpoints }] = await Promise.all([
    listSeriesVersions(app.db, shop.id, view.id),
    // An earlier version may name touchpoints that are archived by now.
    loadSeriesFacts(app.db, shop.id, view.id, now),
  ]);
  return { seriesId: view.id, name: view.name, hasDraft: view.hasChanges, versions, touchpoints };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, now } = await openAdmin(request);
  const seriesId = z.uuid().parse(params.id);
  const { number } = restoreSchema.parse(Object.fromEntries(await request.formData()));
  const restored = await restoreSeriesVersion(app.db, shop.id, { seriesId, number }, now);
  if (!restored.ok) throw new Response(null, { status: 404 });
  return redirect(`/app/series/${seriesId}`);
}

export default function SeriesVersions() {
  const data = useLoaderData<typeof loader>();
  const submit = useSubmit();
  const navigation = useNavigation();
  return (
    <SeriesVersionsPage {...data} isBusy={navigation.state !== "idle"} onRestore={(number) => submit({ number }, { method: "post" })} />
  );
}
