import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FieldsPage } from "~/admin/fields/fields-page";
import { openAdmin } from "~/admin-door.server";
import { listCustomFields } from "~/services/profiles/custom-fields/list-custom-fields";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await openAdmin(request);
  return { fields: await listCustomFields(app.db, shop.id), primaryLocale: shop.primaryLocale };
}

export default function Fields() {
  return <FieldsPage {...useLoaderData<typeof loader>()} />;
}
