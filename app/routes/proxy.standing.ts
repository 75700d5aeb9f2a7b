import type { ActionFunctionArgs } from "@remix-run/node";
import { standingSchema } from "~/domain/touchpoints/storefront-calls.schema";
import { readProxyCall } from "~/proxy-call.server";
import { describeStanding } from "~/services/touchpoints/describe-standing";
import { app } from "~/wiring.server";

export { postOnlyLoader as loader } from "~/post-only.server";

/** Whether what a touchpoint promises still holds. */
export async function action({ request }: ActionFunctionArgs) {
  const call = await readProxyCall(request, standingSchema);
  if (!call.ok) return call.response;
  const { body, ...from } = call.value;
  return Response.json(await describeStanding(app.db, { ...from, ...body }, app.now()));
}
