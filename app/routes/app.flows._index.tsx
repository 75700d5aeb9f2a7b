import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FlowsPage } from "~/admin/flows/flows-page";
import { openAdmin } from "~/admin-door.server";
import { listFlows } from "~/services/flows/list-flows";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, now } = await openAdmin(request);
  return { flows: await listFlows(app.db, shop, now) };
}

export default function Flows() {
  return <FlowsPage {...useLoaderData<typeof loader>()} />;
}
