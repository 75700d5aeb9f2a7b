import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData, useNavigation, useSubmit } from "@remix-run/react";
import { z } from "zod";
import { SeriesPage } from "~/admin/series/series-page";
import { openAdmin } from "~/admin-door.server";
import { createSeries } from "~/services/touchpoints/series/create-series";
import { listSeries } from "~/services/touchpoints/series/list-series";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

const choiceSchema = z.object({ template: z.string().min(1).max(60) });

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, now } = await openAdmin(request);
  const archived = new URL(request.url).searchParams.get("status") === "archived";
  return { rows: await listSeries(app.db, { shop, archived }, now), archived };
}

export async function action({ request }: ActionFunctionArgs) {
  const { shop, locale, now } = await openAdmin(request);
  const { template } = choiceSchema.parse(Object.fromEntries(await request.formData()));
  const made = await createSeries(app.db, shop.id, { templateId: template === "blank" ? null : template, locale }, now);
  if (!made.ok) throw new Response(null, { status: 404 });
  return redirect(`/app/series/${made.value.id}`);
}

export default function SeriesList() {
  const data = useLoaderData<typeof loader>();
  const submit = useSubmit();
  const navigation = useNavigation();
  return (
    <SeriesPage
      {...data}
      busyId={String(navigation.formData?.get("template") ?? "") || null}
      onCreate={(template) => submit({ template }, { method: "post" })}
    />
  );
}
