import { describe, expect, it } from "vitest";
import { pixelEventSchema } from "~/domain/events/pixel-batch.schema";
import { pageAddress } from "../../extensions/attendant-pixel/src/page-address";
import type { ShopifyEvent } from "../../extensions/attendant-pixel/src/pixel-event";
import { readTouchpointEvent } from "../../extensions/attendant-pixel/src/read-touchpoint-event";
import { standardEvents } from "../../extensions/attendant-pixel/src/standard-events";

const eur = (amount: number) => ({ amount, currencyCode: "EUR" });
const context = { document: { location: { href: "https://shop.example/products/mug?email=a@b.c&utm_source=news#x" }, title: "Mug" } };
const line = { quantity: 2, merchandise: { id: "gid://shopify/ProductVariant/22", price: eur(12.5), product: { id: "11" } } };
const checkout = { token: "abc", currencyCode: "EUR", totalPrice: eur(25), order: { id: "gid://shopify/Order/99?x=1" } };

describe("standard events", () => {
  it.each<[string, ShopifyEvent, string, object]>([
    ["page_viewed", { context }, "page_viewed", { url: "https://shop.example/products/mug?utm_source=news", title: "Mug" }],
    ["product_viewed", { data: { productVariant: line.merchandise } }, "product_viewed", { productId: "11", variantId: "22" }],
    ["collection_viewed", { data: { collection: { id: "7" } } }, "collection_viewed", { collectionId: "7" }],
    ["search_submitted", { data: { searchResult: { query: "tea" } } }, "search_submitted", { query: "tea" }],
    ["cart_viewed", { data: { cart: { cost: { totalAmount: eur(25) } } } }, "cart_viewed", { totalCents: 2500, currency: "EUR" }],
    [
      "product_added_to_cart",
      { data: { cartLine: line } },
      "product_added_to_cart",
      { productId: "11", variantId: "22", quantity: 2, priceCents: 1250 },
    ],
    [
      "product_removed_from_cart",
      { data: { cartLine: line } },
      "product_removed_from_cart",
      { productId: "11", variantId: "22", quantity: 2 },
    ],
    ["checkout_started", { data: { checkout } }, "checkout_started", { checkoutToken: "abc", totalCents: 2500, currency: "EUR" }],
    [
      "checkout_contact_info_submitted",
      { data: { checkout } },
      "checkout_updated",
      { checkoutToken: "abc", totalCents: 2500, currency: "EUR" },
    ],
    ["checkout_completed", { data: { checkout } }, "checkout_completed", { checkoutToken: "abc", orderId: "99" }],
  ])("%s", (name, event, kind, data) => {
    const reading = standardEvents[name]?.(event);
    expect(reading?.kind).toBe(kind);
    expect(JSON.parse(JSON.stringify(reading?.data))).toEqual(data);
    expect(pixelEventSchema.safeParse({ id: "1", at: "2026-11-17T10:00:00Z", ...reading }).success).toBe(true);
  });

  it.each(Object.keys(standardEvents))("%s without anything in it breaks nothing", (name) => {
    const reading = standardEvents[name]?.({});
    if (reading) expect(pixelEventSchema.safeParse({ id: "1", at: "2026-11-17T10:00:00Z", ...reading }).success).toBe(true);
  });
});

describe("what is private stays out", () => {
  it.each([
    ["https://shop.example/account/reset?token=secret&variant=3", "https://shop.example/account/reset?variant=3"],
    ["https://shop.example/?key=1&gclid=2#email", "https://shop.example/?gclid=2"],
    ["not an address", undefined],
    [undefined, undefined],
  ])("%s", (href, kept) => expect(pageAddress(href)).toBe(kept));

  it("a touchpoint event carries its id alone", () => {
    const customData = { touchpointId: "0193a000-0000-7000-8000-000000000000", visitorId: "v", email: "a@b.c" };
    expect(readTouchpointEvent("touchpoint_closed")({ customData })).toEqual({
      kind: "touchpoint_closed",
      data: { touchpointId: customData.touchpointId },
    });
    expect(readTouchpointEvent("touchpoint_closed")({ customData: {} })).toBeNull();
  });
});
