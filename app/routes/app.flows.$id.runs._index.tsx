import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { RunsPage } from "~/admin/flows/runs-page";
import { readListQuery } from "~/admin/shared/read-list-query";
import { openAdmin } from "~/admin-door.server";
import { describeFlow } from "~/services/flows/describe-flow";
import { listRuns } from "~/services/flows/list-runs";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

const filterSchema = z.enum(["all", "active", "done", "exited", "failed"]).catch("all");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, now } = await openAdmin(request);
  const id = z.uuid().safeParse(params.id);
  if (!id.success) throw new Response(null, { status: 404 });
  const { place, params: asked } = readListQuery(request);
  const filter = filterSchema.parse(asked.get("state"));
  const [flow, page] = await Promise.all([
    describeFlow(app.db, shop, id.data, now),
    listRuns(app.db, { shopId: shop.id, flowId: id.data, filter, place, limit: 50 }),
  ]);
  if (!flow) throw new Response(null, { status: 404 });
  return { flow: { id: flow.id, kind: flow.kind, isOn: flow.isOn }, page };
}

export default function Runs() {
  return <RunsPage {...useLoaderData<typeof loader>()} />;
}
