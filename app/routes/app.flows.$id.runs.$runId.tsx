import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { RunPage } from "~/admin/flows/run-page";
import { openAdmin } from "~/admin-door.server";
import { describeRun } from "~/services/flows/describe-run";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await openAdmin(request);
  const id = z.uuid().safeParse(params.runId);
  const run = id.success ? await describeRun(app.db, shop.id, id.data) : null;
  if (!run) throw new Response(null, { status: 404 });
  return { run };
}

export default function Run() {
  return <RunPage {...useLoaderData<typeof loader>()} />;
}
