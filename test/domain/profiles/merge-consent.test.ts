import { describe, expect, it } from "vitest";
import { mergeConsent } from "~/domain/profiles/merge-consent";

const at = (day: number) => new Date(Date.UTC(2026, 10, day));
const one = (state: string, day: number, email: string | null = "a@x.com") => ({ state, at: at(day), email });

describe("mergeConsent", () => {
  it("takes the newer word of one mailbox", () => {
    expect(mergeConsent(one("subscribed", 1), one("unsubscribed", 2))).toEqual({ state: "unsubscribed", at: at(2) });
    expect(mergeConsent(one("subscribed", 3), one("unsubscribed", 2))).toEqual({ state: "subscribed", at: at(3) });
    expect(mergeConsent(one("subscribed", 3), one("unsubscribed", 2, null))).toEqual({ state: "subscribed", at: at(3) });
  });

  it("lets a withdrawal hold when there were two mailboxes", () => {
    expect(mergeConsent(one("subscribed", 3), one("unsubscribed", 2, "b@x.com"))).toEqual({ state: "unsubscribed", at: at(2) });
  });

  it("takes the withdrawal of one moment, and whatever was said over nothing said", () => {
    expect(mergeConsent(one("subscribed", 1), one("unsubscribed", 1)).state).toBe("unsubscribed");
    expect(mergeConsent({ state: "none", at: null, email: null }, one("subscribed", 1)).state).toBe("subscribed");
    expect(mergeConsent(one("subscribed", 1), { state: "none", at: null, email: null }).state).toBe("subscribed");
  });
});
