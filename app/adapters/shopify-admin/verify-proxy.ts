import { createHmac, timingSafeEqual } from "node:crypto";
import type { Outcome } from "~/domain/shared/outcome";

/** What Shopify's app proxy says about a request, once its signature was right. */
export interface VerifiedProxyRequest {
  /** `*.myshopify.com` */
  shopDomain: string;
  /** The customer who is logged in, when one is. */
  customerId: string | null;
}

export type VerifyProxyRequest = (url: string | URL, now: Date) => Outcome<VerifiedProxyRequest, "bad-signature" | "too-old">;

/** How far Shopify's clock and ours may be apart, and how long a signed address may be used again. */
const windowMs = 90_000;

const platformKeys = ["shop", "logged_in_customer_id", "timestamp"];

/** Checks that a request came through Shopify's app proxy: hex HMAC-SHA256 over the sorted `key=value` pairs. */
export function verifyShopifyProxy(secret: string): VerifyProxyRequest {
  return (url, now) => {
    const query = new URL(url, "https://app.invalid").searchParams;
    const given = Buffer.from(query.get("signature") ?? "", "hex");
    const right = createHmac("sha256", secret).update(signedText(query)).digest();
    if (given.length !== right.length || !timingSafeEqual(given, right)) {
      return { ok: false, reason: "bad-signature", message: "The signature is missing or wrong" };
    }
    // A shopper may send parameters of any name, and Shopify signs them too: what it says itself, it says once.
    if (platformKeys.some((key) => query.getAll(key).length > 1)) {
      return { ok: false, reason: "bad-signature", message: "A parameter of the platform stands there twice" };
    }
    const timestamp = query.get("timestamp");
    if (!timestamp || !(Math.abs(now.getTime() - Number(timestamp) * 1000) <= windowMs)) {
      return { ok: false, reason: "too-old", message: "The request was signed too long ago" };
    }
    const shopDomain = query.get("shop");
    if (!shopDomain) return { ok: false, reason: "bad-signature", message: "The shop is missing" };
    return { ok: true, value: { shopDomain: shopDomain.toLowerCase(), customerId: idOf(query.get("logged_in_customer_id")) } };
  };
}

/** The platform's ids are numbers. */
function idOf(given: string | null): string | null {
  return given !== null && /^\d{1,20}$/.test(given) ? given : null;
}

/** Pairs sorted and joined without a separator; several values of one key joined by commas. */
function signedText(query: URLSearchParams): string {
  const keys = [...new Set(query.keys())].filter((key) => key !== "signature").sort();
  return keys.map((key) => `${key}=${query.getAll(key).join(",")}`).join("");
}
