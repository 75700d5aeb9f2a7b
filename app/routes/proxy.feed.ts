import type { ActionFunctionArgs } from "@remix-run/node";
import { feedSchema } from "~/domain/touchpoints/storefront-calls.schema";
import { readProxyCall } from "~/proxy-call.server";
import { listFeed } from "~/services/touchpoints/list-feed";
import { app } from "~/wiring.server";

export { postOnlyLoader as loader } from "~/post-only.server";

/** What was sent to the shopper who is logged in. */
export async function action({ request }: ActionFunctionArgs) {
  const call = await readProxyCall(request, feedSchema);
  if (!call.ok) return call.response;
  const { body, ...from } = call.value;
  return Response.json(await listFeed(app.db, { ...from, ...body }, app.now()));
}
