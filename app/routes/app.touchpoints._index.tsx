import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { readListQuery } from "~/admin/shared/read-list-query";
import { TouchpointsPage } from "~/admin/touchpoints/touchpoints-page";
import { openAdmin } from "~/admin-door.server";
import { listTouchpoints } from "~/services/touchpoints/list-touchpoints";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

const filterSchema = z.enum(["all", "live", "paused", "draft", "archived"]).catch("all");

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, now } = await openAdmin(request);
  const { days, params } = readListQuery(request);
  const filter = filterSchema.parse(params.get("status"));
  return { rows: await listTouchpoints(app.db, { shop, filter, days }, now), filter, days };
}

export default function Touchpoints() {
  return <TouchpointsPage {...useLoaderData<typeof loader>()} />;
}
