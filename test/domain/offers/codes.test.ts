import { describe, expect, it } from "vitest";
import { codeExpiry } from "~/domain/offers/code-expiry";
import { makeCode } from "~/domain/offers/make-code";
import { offerText } from "~/domain/offers/offer-text";

describe("makeCode", () => {
  it("is eight characters that cannot be mistaken, after the prefix", () => {
    const bytes = Uint8Array.from({ length: 64 }, (_, index) => index * 7);
    expect(makeCode("TEN", bytes)).toMatch(/^TEN-[2-9A-HJKMNP-Z]{8}$/);
    expect(makeCode("", bytes)).toMatch(/^[2-9A-HJKMNP-Z]{8}$/);
  });

  it("passes over bytes that would favour some characters", () => {
    const bytes = new Uint8Array(64).fill(255);
    bytes.fill(0, 56);
    expect(makeCode("", bytes)).toBe("22222222");
    expect(() => makeCode("", bytes.subarray(0, 60))).toThrow(/random/);
  });
});

describe("codeExpiry", () => {
  it.each([
    ["2026-11-17", 7, "Europe/Berlin", "2026-11-24T23:00:00.000Z"],
    ["2026-11-17", 7, "Asia/Seoul", "2026-11-24T15:00:00.000Z"],
    ["2026-03-28", 1, "Europe/Berlin", "2026-03-29T22:00:00.000Z"],
    ["2026-12-31", 0, "UTC", "2027-01-01T00:00:00.000Z"],
  ])("a code of %s that holds %i days in %s ends at %s", (day, days, zone, end) => {
    expect(codeExpiry(day, days, zone).toISOString()).toBe(end);
  });
});

describe("offerText", () => {
  const at = (locale: string, currency = "EUR") => ({ locale, currency, freeShipping: "free delivery" });
  it.each([
    [{ kind: "percentage", value: 10 }, at("en"), "10%"],
    [{ kind: "percentage", value: 10 }, at("ko"), "10%"],
    [{ kind: "amount", value: 500 }, at("en"), "€5.00"],
    [{ kind: "amount", value: 5000 }, at("ko", "KRW"), "₩5,000"],
    [{ kind: "free-shipping", value: 0 }, at("en"), "free delivery"],
  ])("%o", (offer, options, text) => expect(offerText(offer, options)).toBe(text));
});
