import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { readProxyCall } from "~/proxy-call.server";
import { checkCode } from "~/services/touchpoints/check-code";
import { app } from "~/wiring.server";

export { postOnlyLoader as loader } from "~/post-only.server";

const schema = z.object({ ticket: z.string().min(10).max(1000) });

/** How a shopper's pending code comes along. */
export async function action({ request }: ActionFunctionArgs) {
  const call = await readProxyCall(request, schema);
  if (!call.ok) return call.response;
  const { shopDomain, ip, body } = call.value;
  return Response.json(await checkCode(app, { shopDomain, ip, ticket: body.ticket }, app.now()));
}
