import type { z } from "zod";
import { clientAddress } from "./client-address.server";
import { limitedBody } from "./limited-body.server";
import { postOnly } from "./post-only.server";
import { app } from "./wiring.server";

const limitBytes = 64_000;

export type ProxyCall<Body> =
  | { ok: true; value: { shopDomain: string; customerId: string | null; ip: string | null; body: Body } }
  | { ok: false; response: Response };

/** A request through the platform's app proxy: its signature checked first, then its body read and parsed. */
export async function readProxyCall<Body>(request: Request, schema: z.ZodType<Body>): Promise<ProxyCall<Body>> {
  const refuse = (status: number): ProxyCall<Body> => ({
    ok: false,
    response: Response.json({ ok: false, reason: "unreadable" }, { status }),
  });
  if (request.method !== "POST") return { ok: false, response: postOnly() };
  const verified = app.verifyProxyRequest(request.url, app.now());
  if (!verified.ok) return refuse(401);
  const bytes = await limitedBody(request, limitBytes);
  if (!bytes) return refuse(413);
  const parsed = schema.safeParse(parseJson(bytes.toString("utf8")));
  if (!parsed.success) return refuse(400);
  const ip = clientAddress(request.headers, "platform", app.trustedProxies);
  return { ok: true, value: { ...verified.value, ip, body: parsed.data } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
