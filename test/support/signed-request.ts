import { createHmac, randomUUID } from "node:crypto";

/** A webhook delivery as Shopify sends it: POST of the raw body, signed over its bytes. */
export function signedWebhook(delivery: {
  url: string;
  secret: string;
  /** `orders/create` */
  topic: string;
  /** The shop's *.myshopify.com domain. */
  shop: string;
  /** An object is sent as JSON, a string as it is. */
  payload: unknown;
  eventId?: string;
  webhookId?: string;
  triggeredAt?: Date;
  apiVersion?: string;
}): Request {
  const body = typeof delivery.payload === "string" ? delivery.payload : JSON.stringify(delivery.payload);
  return new Request(delivery.url, {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      "x-shopify-topic": delivery.topic,
      "x-shopify-shop-domain": delivery.shop,
      "x-shopify-hmac-sha256": createHmac("sha256", delivery.secret).update(body).digest("base64"),
      "x-shopify-webhook-id": delivery.webhookId ?? randomUUID(),
      "x-shopify-event-id": delivery.eventId ?? randomUUID(),
      "x-shopify-triggered-at": (delivery.triggeredAt ?? new Date()).toISOString(),
      "x-shopify-api-version": delivery.apiVersion ?? "2026-10",
    },
  });
}

/**
 * The address of an app proxy request as Shopify forwards it: its own parameters added, and the signature over all of them
 * (sorted, joined without a separator, several values of one name by commas).
 */
export function signedProxyUrl(request: {
  /** The app's address, e.g. `http://127.0.0.1:3000/proxy/subscribe?locale=en` */
  url: string;
  secret: string;
  shop: string;
  customerId?: string;
  at?: Date;
}): URL {
  const url = new URL(request.url);
  url.searchParams.set("shop", request.shop);
  url.searchParams.set("logged_in_customer_id", request.customerId ?? "");
  url.searchParams.set("path_prefix", "/apps/attendant");
  url.searchParams.set("timestamp", String(Math.floor((request.at ?? new Date()).getTime() / 1000)));
  const names = [...new Set(url.searchParams.keys())];
  const pairs = names.map((name) => `${name}=${url.searchParams.getAll(name).join(",")}`);
  url.searchParams.set("signature", createHmac("sha256", request.secret).update(pairs.sort().join("")).digest("hex"));
  return url;
}

/** The session token that App Bridge puts into the framed app's requests: a JWT signed with the app's secret, good for a minute. */
export function sessionToken(session: { shop: string; apiKey: string; secret: string; userId?: string; at?: Date }): string {
  const now = Math.floor((session.at ?? new Date()).getTime() / 1000);
  const claims = {
    iss: `https://${session.shop}/admin`,
    dest: `https://${session.shop}`,
    aud: session.apiKey,
    sub: session.userId ?? "1",
    exp: now + 60,
    nbf: now - 1,
    iat: now,
    jti: randomUUID(),
    sid: randomUUID(),
  };
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
  const signed = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
  return `${signed}.${createHmac("sha256", session.secret).update(signed).digest("base64url")}`;
}
