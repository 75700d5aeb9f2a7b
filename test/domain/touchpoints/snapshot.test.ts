import { describe, expect, it } from "vitest";
import { defaultSettings } from "~/domain/shops/settings";
import { blankTouchpoint } from "~/domain/touchpoints/blank-touchpoint";
import { buildSnapshot, type SnapshotInput } from "~/domain/touchpoints/build-snapshot";
import { checkSnapshotSize, snapshotLimitBytes } from "~/domain/touchpoints/check-snapshot-size";
import { welcomeOffer } from "~/domain/touchpoints/templates/welcome-offer";

const offerId = "0193a000-0000-7000-8000-000000000010";
const offer = {
  id: offerId,
  name: "Ten",
  kind: "percentage",
  value: 10,
  validDays: 7,
  codePrefix: "TEN",
  status: "active",
  endsAt: null,
} as const;

function snapshotOf(given: Partial<SnapshotInput> = {}) {
  return buildSnapshot({
    number: 4,
    shop: { timezone: "Europe/Berlin", currency: "EUR", primaryLocale: "en", locales: ["en", "ko", "de"] },
    brand: {},
    consentText: { en: "Yes, write to me.", ko: "네" },
    touchpoints: [{ id: "a", published: { ...welcomeOffer.touchpoint, offerId } }],
    manners: defaultSettings.manners,
    series: [],
    fields: [],
    handles: {},
    offers: [offer],
    now: new Date("2026-11-17T10:00:00Z"),
    ...given,
  });
}

describe("buildSnapshot", () => {
  it("has every language whole, with fallbacks taken and the offer filled in", () => {
    const { text } = snapshotOf();
    const heading = (locale: string) => text[locale]?.touchpoints.a?.ask[0];
    expect(heading("en")).toEqual({ kind: "heading", text: "10% off your first order" });
    expect(heading("ko")).toEqual({ kind: "heading", text: "첫 주문 10% 할인" });
    expect(heading("de")).toEqual({ kind: "heading", text: "10\u00a0% off your first order" });
    expect(text.ko?.consentText).toBe("네");
    expect(text.de?.consentText).toBe("Yes, write to me.");
  });

  it("leaves out what sets no limit", () => {
    const [live] = snapshotOf({ touchpoints: [{ id: "b", published: blankTouchpoint }] }).list;
    expect(live).toEqual({
      id: "b",
      format: { kind: "popup" },
      triggers: [],
      manners: { showsPerVisit: 1, showsPerDay: 1, hoursAfterClose: 72 },
      consent: "none",
    });
  });

  it("leaves out a touchpoint whose offer was stopped", () => {
    expect(snapshotOf({ offers: [{ ...offer, status: "stopped" }] }).list).toEqual([]);
    expect(snapshotOf({ offers: [] }).list).toEqual([]);
  });

  it("takes the touchpoint's own colours before the brand's", () => {
    const look = { ...blankTouchpoint.look, accentColor: "#111111" };
    const [live] = snapshotOf({
      brand: { accentColor: "#222222", textColor: "#333333" },
      touchpoints: [{ id: "b", published: { ...blankTouchpoint, look } }],
    }).list;
    expect(live?.look).toEqual({ accentColor: "#111111", textColor: "#333333" });
  });

  it("names an amount in the shop's currency, and knows that won have no cents", () => {
    const amount = { ...offer, kind: "amount", value: 5000 } as const;
    const shop = { timezone: "Asia/Seoul", currency: "KRW", primaryLocale: "ko", locales: ["ko"] };
    const snapshot = snapshotOf({ shop, offers: [amount] });
    expect(snapshot.text.ko?.touchpoints.a?.ask[0]).toEqual({ kind: "heading", text: "첫 주문 ₩5,000 할인" });
    expect(snapshot.cartDivisor).toBe(100);
  });
});

describe("checkSnapshotSize", () => {
  it("keeps twenty welcome popups in four languages far below the limit", () => {
    const touchpoints = Array.from({ length: 20 }, (_, index) => ({
      id: `touchpoint-${index}`,
      published: { ...welcomeOffer.touchpoint, offerId },
    }));
    const shop = { timezone: "UTC", currency: "EUR", primaryLocale: "en", locales: ["en", "ko", "th", "zh-CN"] };
    const checked = checkSnapshotSize(snapshotOf({ touchpoints, shop }));
    expect(checked.ok && new TextEncoder().encode(checked.value).length).toBeLessThan(snapshotLimitBytes);
  });

  it("refuses what is too large and names the largest to put away", () => {
    const long = (length: number) => ({
      ...blankTouchpoint,
      content: { ask: [{ id: "t", kind: "text" as const, text: { en: "ก".repeat(length) } }], done: [] },
    });
    const touchpoints = [
      { id: "small", published: long(10) },
      { id: "huge", published: long(9000) },
      { id: "large", published: long(6000) },
    ];
    const checked = checkSnapshotSize(snapshotOf({ touchpoints }));
    expect(checked).toMatchObject({ ok: false, reason: "too-large", archive: ["huge"] });
  });
});
