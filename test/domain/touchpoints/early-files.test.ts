import { describe, expect, it } from "vitest";
import { earlyFiles } from "~/domain/touchpoints/early-files";
import { liveTrigger } from "~/domain/touchpoints/live-trigger";
import type { LiveTouchpoint } from "~/domain/touchpoints/snapshot";
import type { Trigger } from "~/domain/touchpoints/trigger";

const live = (part: Partial<LiveTouchpoint>): LiveTouchpoint => ({
  id: "a",
  format: { kind: "popup" },
  triggers: [],
  manners: {},
  consent: "none",
  ...part,
});
const by = (trigger: Trigger) => earlyFiles([live({}), live({ triggers: [liveTrigger(trigger)] })]);

describe("which files a page needs before anything is shown", () => {
  it("is none for what the deciding script watches itself", () => {
    expect(earlyFiles([live({})])).toEqual({});
    expect(by({ kind: "seconds-on-page", seconds: 5 })).toEqual({});
    expect(by({ kind: "scroll-percent", percent: 50 })).toEqual({});
    expect(by({ kind: "exit-intent", touch: [] })).toEqual({});
    expect(by({ kind: "called", name: "quiz", data: null })).toEqual({});
  });

  it("is one more on touch screens where leaving them counts", () => {
    expect(by({ kind: "exit-intent", touch: ["back-button"] })).toEqual({ watch: "(pointer:coarse)" });
  });

  it.each<Trigger>([
    { kind: "seconds-idle", seconds: 9 },
    { kind: "product-added", productIds: [] },
    { kind: "cart-value", is: "above", cents: 1 },
    { kind: "cart-contains", productIds: ["1"] },
    { kind: "clicked", selector: "a" },
    { kind: "seen", selector: "a" },
  ])("is one more on every page for $kind", (trigger) => {
    expect(by(trigger)).toEqual({ watch: "all" });
  });

  it("is one more for a bar that follows the cart, and for an experiment", () => {
    expect(earlyFiles([live({ format: { kind: "shipping-bar", edge: "top" } as LiveTouchpoint["format"] })])).toEqual({ watch: "all" });
    expect(earlyFiles([live({ experiment: { id: "e", holdoutPercent: 0, variants: [] } })])).toEqual({ arms: "all" });
  });
});
