import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { openAdmin } from "~/admin-door.server";
import { describeRequestResult } from "~/services/privacy/describe-request-result";
import { app } from "~/wiring.server";

/** The export of a privacy request as a file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await openAdmin(request);
  const id = z.uuid().safeParse(params.id);
  const result = id.success ? await describeRequestResult(app.db, shop.id, id.data) : null;
  if (result === null) throw new Response(null, { status: 404 });
  return Response.json(result, { headers: { "Content-Disposition": `attachment; filename="data-request-${String(params.id)}.json"` } });
}
