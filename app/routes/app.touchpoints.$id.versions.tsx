import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData, useNavigation, useSubmit } from "@remix-run/react";
import { z } from "zod";
import { VersionsPage } from "~/admin/touchpoints/versions/versions-page";
import { openAdmin } from "~/admin-door.server";
import { readSettings } from "~/services/shops/read-settings";
import { describeTouchpoint } from "~/services/touchpoints/describe-touchpoint";
import { listPreviewProducts } from "~/services/touchpoints/list-preview-products";
import { listVersions } from "~/services/touchpoints/list-versions";
import { restoreVersion } from "~/services/touchpoints/restore-version";
import { loadPreview } from "~/storefront-preview";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

const restoreSchema = z.object({ number: z.coerce.number().int().min(1) });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await openAdmin(request);
  const id = z.uuid().safeParse(params.id);
  const view = id.success ? await describeTouchpoint(app.db, shop, id.data) : null;
  if (!view) throw new Response(null, { status: 404 });
  const [versions, { brand, consent }] = await Promise.all([listVersions(app.db, shop.id, view.id), readSettings(app.db, shop.id)]);
  const drafts = versions.map(({ definition }) => definition);
  const products = await listPreviewProducts(app.db, shop, drafts);
  const { id: touchpointId, name, hasChanges: hasDraft, offers, facts } = view;
  const of = { touchpointId, name, hasDraft, versions, offers, fields: facts.fields, products };
  return { ...of, settings: { brand, consent }, primaryLocale: shop.primaryLocale };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, now } = await openAdmin(request);
  const touchpointId = z.uuid().parse(params.id);
  const { number } = restoreSchema.parse(Object.fromEntries(await request.formData()));
  const restored = await restoreVersion(app.db, shop.id, { touchpointId, number }, now);
  if (!restored.ok) throw new Response(null, { status: 404 });
  return redirect(`/app/touchpoints/${touchpointId}`);
}

export default function Versions() {
  const data = useLoaderData<typeof loader>();
  const submit = useSubmit();
  const navigation = useNavigation();
  return (
    <VersionsPage
      {...data}
      loadPreview={loadPreview}
      isBusy={navigation.state !== "idle"}
      onRestore={(number) => submit({ number }, { method: "post" })}
    />
  );
}
