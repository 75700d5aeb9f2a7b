import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { verifyShopifyProxy } from "~/adapters/shopify-admin/verify-proxy";
import { verifyShopifyWebhook } from "~/adapters/shopify-admin/verify-webhook";
import { signedProxyUrl, signedWebhook } from "../../support/signed-request";

const secret = "shpss_test";
const shop = "marl-and-moss.myshopify.com";
const at = new Date("2026-11-17T09:00:00.000Z");

describe("verifyShopifyWebhook", () => {
  const verify = verifyShopifyWebhook(secret);
  const sent = (given: Partial<Parameters<typeof signedWebhook>[0]> = {}) =>
    signedWebhook({
      url: "http://app.example.com/webhooks",
      secret,
      topic: "orders/create",
      shop,
      payload: { id: 1, name: "주문 ✓" },
      eventId: "e",
      webhookId: "w",
      triggeredAt: at,
      ...given,
    });
  const bytes = async (request: Request) => Buffer.from(await request.arrayBuffer());

  it("says what a rightly signed delivery is", async () => {
    const request = sent();
    expect(verify(await bytes(request), request.headers)).toEqual({
      ok: true,
      value: { topic: "orders/create", shopDomain: shop, eventId: "e", webhookId: "w", triggeredAt: at },
    });
  });

  it("refuses a changed body, another secret, a missing and a malformed signature", async () => {
    const request = sent();
    const body = await bytes(request);
    expect(verify(Buffer.concat([body, Buffer.from(" ")]), request.headers)).toMatchObject({ ok: false, reason: "bad-signature" });
    expect(verify(body, sent({ secret: "other" }).headers)).toMatchObject({ ok: false, reason: "bad-signature" });
    for (const signature of ["", "AAAA", "not base64 ✗".replace("✗", "x")]) {
      const headers = new Headers(request.headers);
      headers.set("x-shopify-hmac-sha256", signature);
      expect(verify(body, headers)).toMatchObject({ ok: false, reason: "bad-signature" });
    }
    expect(verify(body, new Headers())).toMatchObject({ ok: false, reason: "bad-signature" });
  });

  it("takes the delivery's id where the event has none, and refuses one without a topic or a shop", async () => {
    const request = sent();
    const body = await bytes(request);
    const headers = new Headers(request.headers);
    headers.delete("x-shopify-event-id");
    expect(verify(body, headers)).toMatchObject({ ok: true, value: { eventId: "w" } });
    headers.delete("x-shopify-topic");
    expect(verify(body, headers)).toMatchObject({ ok: false, reason: "bad-headers" });
  });
});

describe("verifyShopifyProxy", () => {
  const verify = verifyShopifyProxy(secret);
  const signed = (given: Partial<Parameters<typeof signedProxyUrl>[0]> = {}) =>
    signedProxyUrl({ url: "https://app.example.com/proxy/subscribe?a=2&a=1&b=x", secret, shop, at, ...given });

  it("says whose storefront a signed request comes from", () => {
    expect(verify(signed(), at)).toEqual({ ok: true, value: { shopDomain: shop, customerId: null } });
    expect(verify(signed({ customerId: "7" }).toString(), at)).toEqual({ ok: true, value: { shopDomain: shop, customerId: "7" } });
  });

  it("refuses what was changed, added, left out, or signed by another", () => {
    const changed = signed();
    changed.searchParams.set("shop", "other.myshopify.com");
    const added = signed();
    added.searchParams.set("logged_in_customer_id", "8");
    const bare = signed();
    bare.searchParams.delete("signature");
    for (const url of [changed, added, bare, signed({ secret: "other" })]) {
      expect(verify(url, at)).toMatchObject({ ok: false, reason: "bad-signature" });
    }
  });

  it("refuses what says twice who it comes from, though both were signed", () => {
    for (const [key, value] of [
      ["shop", "other.myshopify.com"],
      ["logged_in_customer_id", "8"],
    ] as const) {
      const twice = signed({ customerId: "7" });
      twice.searchParams.append(key, value);
      twice.searchParams.delete("signature");
      const names = [...new Set(twice.searchParams.keys())].sort();
      const text = names.map((name) => `${name}=${twice.searchParams.getAll(name).join(",")}`).join("");
      twice.searchParams.set("signature", createHmac("sha256", secret).update(text).digest("hex"));
      expect(verify(twice, at)).toMatchObject({ ok: false, message: expect.stringContaining("twice") });
    }
  });

  it("refuses what was signed long ago or far ahead", () => {
    for (const seconds of [-91, 91]) {
      expect(verify(signed(), new Date(at.getTime() + seconds * 1000))).toMatchObject({ ok: false, reason: "too-old" });
    }
    expect(verify(signed(), new Date(at.getTime() + 60_000))).toMatchObject({ ok: true });
  });
});
