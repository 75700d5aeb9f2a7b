import { describe, expect, it } from "vitest";
import { checkPublishable } from "~/domain/touchpoints/check-publishable";
import { welcomeOffer } from "~/domain/touchpoints/templates/welcome-offer";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";

const now = new Date("2026-11-17T10:00:00Z");
const good: Touchpoint = { ...welcomeOffer.touchpoint, offerId: "0193a000-0000-7000-8000-000000000010" };
const targeting = (part: Partial<Touchpoint["targeting"]>) => ({ targeting: { ...good.targeting, ...part } });
const schedule = (part: Partial<Touchpoint["schedule"]>) => ({ schedule: { ...good.schedule, ...part } });

describe("checkPublishable", () => {
  it.each<[string, Partial<Touchpoint>, string, string]>([
    ["no words", { content: { ask: [], done: [] }, offerId: null }, "content.ask", "says-nothing"],
    ["a form and nothing after it", { content: { ...good.content, done: [] } }, "content.done", "nothing-after-form"],
    ["a code without an offer", { offerId: null }, "offerId", "required"],
    ["a schedule that has ended", schedule({ endsAt: "2026-11-17T09:00:00Z" }), "schedule.endsAt", "in-the-past"],
    [
      "an end before the start",
      schedule({ startsAt: "2026-12-02T00:00:00Z", endsAt: "2026-12-01T00:00:00Z" }),
      "schedule.endsAt",
      "ends-before-it-begins",
    ],
    ["no hours at all", schedule({ hours: { fromHour: 9, toHour: 9 } }), "schedule.hours", "ends-before-it-begins"],
    ["products on no product page", targeting({ productIds: ["1"], pageTypes: ["home"] }), "targeting.pageTypes", "never-shown"],
    ["a cart above its own limit", targeting({ cartTotal: { minCents: 10, maxCents: 5 } }), "targeting.cartTotal", "never-shown"],
    ["tags of nobody", targeting({ customers: "logged-out", customerTags: ["vip"] }), "targeting.customerTags", "never-shown"],
    ["consent in other languages only", { consent: { mode: "required", text: { ko: "네" } } }, "consent.text", "required"],
  ])("%s", (_, part, path, message) => {
    expect(checkPublishable({ ...good, ...part }, { primaryLocale: "en", now })).toContainEqual({ path, message });
  });

  it("wants every text in the shop's own language", () => {
    const problems = checkPublishable(good, { primaryLocale: "de", now });
    expect(problems).toContainEqual({ path: "content.ask.0.text", message: "required" });
    expect(problems).toContainEqual({ path: "content.ask.2.button", message: "required" });
  });
});
