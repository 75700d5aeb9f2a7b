import type { ActionFunctionArgs } from "@remix-run/node";
import { limitedBody } from "~/limited-body.server";
import { app } from "~/wiring.server";

const limitBytes = 8_000_000;

/** Every webhook of the platform. Authenticated by the signature over the raw body; no session is loaded. */
export async function action({ request }: ActionFunctionArgs) {
  const body = await limitedBody(request, limitBytes);
  if (!body) return new Response("too large", { status: 413 });
  const verified = app.verifyWebhook(body, request.headers);
  if (!verified.ok) return new Response(null, { status: verified.reason === "bad-signature" ? 401 : 400 });
  await app.acceptDelivery({ ...verified.value, body: body.toString("utf8") }, app.now());
  return new Response();
}

export function loader() {
  return new Response(null, { status: 405, headers: { Allow: "POST" } });
}
