import type { Request, RequestHandler } from "express";
import { postOnly } from "./post-only.server";
import type { App } from "./wiring.server";

const limitBytes = 8_000_000;

/**
 * `/webhooks`: every webhook of the platform. Authenticated by the signature over the raw body; no session is loaded.
 *
 * It stands before Remix, whose router would cost more than storing the delivery does.
 */
export function webhookDoor(app: Pick<App, "verifyWebhook" | "acceptDelivery" | "now" | "log">): RequestHandler {
  return async (request, response) => {
    if (request.method !== "POST") {
      const refusal = postOnly();
      return void response
        .status(refusal.status)
        .set(Object.fromEntries(refusal.headers))
        .end(await refusal.text());
    }
    try {
      const body = await readBody(request);
      if (!body) return void response.status(413).set("Connection", "close").end();
      const verified = app.verifyWebhook(body, { get: (name) => request.get(name) ?? null });
      if (!verified.ok) return void response.status(verified.reason === "bad-signature" ? 401 : 400).end();
      await app.acceptDelivery({ ...verified.value, body: body.toString("utf8") }, app.now());
      response.status(200).end();
    } catch (error) {
      // Shopify delivers again what was not answered with 200.
      if (!request.destroyed || request.complete) app.log.error({ err: error }, "a webhook was not stored");
      if (!response.headersSent) response.status(503).end();
    }
  };
}

/** The body as it came; null when it is larger than the limit, counted by bytes that arrive, whatever the headers claim. */
function readBody(request: Request): Promise<Buffer | null> {
  if (Number(request.get("content-length") ?? 0) > limitBytes) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on("data", (part: Buffer) => {
      size += part.length;
      if (size <= limitBytes) return void parts.push(part);
      request.pause();
      resolve(null);
    });
    request.once("end", () => resolve(Buffer.concat(parts)));
    request.once("error", reject);
    request.once("close", () => reject(new Error("The sender went away.")));
  });
}
