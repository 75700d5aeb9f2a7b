import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData, useNavigation, useSubmit } from "@remix-run/react";
import { z } from "zod";
import { TemplateGallery } from "~/admin/touchpoints/template-gallery";
import { openAdmin } from "~/admin-door.server";
import { readSettings } from "~/services/shops/read-settings";
import { createTouchpoint } from "~/services/touchpoints/create-touchpoint";
import { listPreviewProducts } from "~/services/touchpoints/list-preview-products";
import { loadPreview } from "~/storefront-preview";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

const choiceSchema = z.object({ template: z.string().min(1).max(60) });

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await openAdmin(request);
  const [{ brand, consent }, { samples }] = await Promise.all([readSettings(app.db, shop.id), listPreviewProducts(app.db, shop, [])]);
  return { settings: { brand, consent }, primaryLocale: shop.primaryLocale, products: { samples } };
}

export async function action({ request }: ActionFunctionArgs) {
  const { shop, locale, now } = await openAdmin(request);
  const { template } = choiceSchema.parse(Object.fromEntries(await request.formData()));
  const made = await createTouchpoint(app.db, shop.id, { templateId: template === "blank" ? null : template, locale }, now);
  if (!made.ok) throw new Response(null, { status: 404 });
  return redirect(`/app/touchpoints/${made.value.id}`);
}

export default function NewTouchpoint() {
  const data = useLoaderData<typeof loader>();
  const submit = useSubmit();
  const navigation = useNavigation();
  return (
    <TemplateGallery
      {...data}
      loadPreview={loadPreview}
      busyId={String(navigation.formData?.get("template") ?? "") || null}
      onChoose={(template) => submit({ template }, { method: "post" })}
    />
  );
}
