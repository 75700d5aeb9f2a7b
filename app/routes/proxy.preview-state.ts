import type { ActionFunctionArgs } from "@remix-run/node";
import { previewCallSchema } from "~/domain/touchpoints/preview/preview-call.schema";
import { readProxyCall } from "~/proxy-call.server";
import { describePreview } from "~/services/touchpoints/preview/describe-preview";
import { app } from "~/wiring.server";

export { postOnlyLoader as loader } from "~/post-only.server";

/** What a storefront page is opened as, by a merchant's link. */
export async function action({ request }: ActionFunctionArgs) {
  const call = await readProxyCall(request, previewCallSchema);
  if (!call.ok) return call.response;
  const { shopDomain, ip, body } = call.value;
  return Response.json(await describePreview(app, { shopDomain, ip, ...body }, app.now()));
}
