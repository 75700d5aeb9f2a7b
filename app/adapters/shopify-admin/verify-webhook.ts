import { createHmac, timingSafeEqual } from "node:crypto";
import type { Outcome } from "~/domain/shared/outcome";

/** What a webhook's headers say; to be trusted once its body's signature was right. */
export interface VerifiedWebhook {
  /** `orders/create` */
  topic: string;
  /** `*.myshopify.com` */
  shopDomain: string;
  /** The same for every delivery of one event. */
  eventId: string;
  /** The same for every try of one delivery. */
  webhookId: string;
  triggeredAt: Date | null;
}

export type VerifyWebhook = (rawBody: Buffer, headers: Pick<Headers, "get">) => Outcome<VerifiedWebhook, "bad-signature" | "bad-headers">;

/** Checks that Shopify sent a webhook: HMAC-SHA256 (base64) with the app's secret over the body as it came. */
export function verifyShopifyWebhook(secret: string): VerifyWebhook {
  return (rawBody, headers) => {
    const given = Buffer.from(headers.get("x-shopify-hmac-sha256") ?? "", "base64");
    const right = createHmac("sha256", secret).update(rawBody).digest();
    if (given.length !== right.length || !timingSafeEqual(given, right)) {
      return { ok: false, reason: "bad-signature", message: "The signature is missing or wrong" };
    }
    const topic = headers.get("x-shopify-topic")?.toLowerCase();
    const shopDomain = headers.get("x-shopify-shop-domain")?.toLowerCase();
    const webhookId = headers.get("x-shopify-webhook-id") ?? headers.get("x-shopify-event-id");
    if (!topic || !shopDomain || !webhookId) return { ok: false, reason: "bad-headers", message: "Topic, shop or id is missing" };
    const triggered = Date.parse(headers.get("x-shopify-triggered-at") ?? "");
    const value: VerifiedWebhook = {
      topic: topic.slice(0, 100),
      shopDomain: shopDomain.slice(0, 255),
      eventId: (headers.get("x-shopify-event-id") ?? webhookId).slice(0, 100),
      webhookId: webhookId.slice(0, 100),
      triggeredAt: Number.isNaN(triggered) ? null : new Date(triggered),
    };
    return { ok: true, value };
  };
}
