import type { ActionFunctionArgs } from "@remix-run/node";
import { clientAddress } from "~/client-address.server";
import { pixelBatchSchema } from "~/domain/events/pixel-batch.schema";
import { limitedBody } from "~/limited-body.server";
import { postOnly } from "~/post-only.server";
import { ingestBatch } from "~/services/events/ingest-batch";
import { app } from "~/wiring.server";

const limitBytes = 64_000;

/** The pixel runs in a sandbox without an origin of its own. */
const cors = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": "POST",
  "Access-Control-Allow-Headers": "Content-Type",
  "Access-Control-Max-Age": "86400",
};

const answer = (status: number): Response => new Response(null, { status, headers: cors });

/**
 * Public on purpose: the web pixel of any shopper's browser posts here what was looked at. The shop's key says which shop, the schema what may come, and
 * nothing in it starts anything. A key that is not known gets the same answer as one that is.
 */
export async function action({ request }: ActionFunctionArgs) {
  if (request.method !== "POST") return postOnly(cors);
  const body = await limitedBody(request, limitBytes);
  if (!body) return answer(413);
  const batch = pixelBatchSchema.safeParse(parse(body));
  if (!batch.success) return answer(400);
  const from = clientAddress(request.headers, "direct", app.trustedProxies) ?? batch.data.visitorId;
  const added = await ingestBatch(app.db, batch.data, from, app.now());
  return answer(added === null ? 429 : 204);
}

/** The browser's question before a post across origins. */
export function loader({ request }: ActionFunctionArgs) {
  return request.method === "OPTIONS" ? answer(204) : postOnly(cors);
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return null;
  }
}
