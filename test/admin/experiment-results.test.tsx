// @vitest-environment jsdom
import "./prepare-browser";
import { describe, expect, it, vi } from "vitest";
import { ExperimentResults } from "~/admin/touchpoints/experiment/experiment-results";
import { compareWithHoldout } from "~/domain/experiments/compare-with-holdout";
import type { ExperimentResults as Results } from "~/domain/experiments/experiment-view";
import { judgeExperiment } from "~/domain/experiments/judge-experiment";
import { renderPage } from "./render-page";

vi.mock("@shopify/app-bridge-react", () => ({
  useAppBridge: () => ({ modal: { show: () => {}, hide: () => {} } }),
  Modal: () => null,
  TitleBar: () => null,
}));

// Pages of many fields take their time where processors are shared.
vi.setConfig({ testTimeout: 30_000 });

const names: Record<string, string> = { a: "As it is", b: "Bar", holdout: "" };

/** Of arms given as `[exposed, converted, ordered]`; everyone who ordered paid 30.00. */
function results(sums: Record<string, [number, number, number]>, given: Partial<Results> = {}): Results {
  const holdoutPercent = sums.holdout ? 20 : 0;
  const definition = {
    id: "x",
    holdoutPercent,
    variants: [
      { id: "a", weight: 1 },
      { id: "b", weight: 1 },
    ],
  };
  const stats = Object.entries(sums).map(([armId, [exposed, converted, ordered]]) => {
    return { armId, exposed, converted, ordered, revenueSum: ordered * 3000, revenueSumOfSquares: ordered * 9_000_000 };
  });
  const [a, b, held] = stats;
  return {
    id: "x",
    status: "running",
    reason: null,
    winner: null,
    startedAt: "2026-11-01T09:00:00.000Z",
    endedAt: null,
    days: 16,
    goal: "submitted",
    holdoutPercent,
    arms: stats.map(({ revenueSum, ...arm }) => ({ ...arm, name: names[arm.armId] ?? "", share: 0.5, revenueCents: revenueSum })),
    verdict: judgeExperiment(definition, stats),
    holdout: a && b && held ? compareWithHoldout([a, b], held) : [],
    hasWholeWeek: true,
    ...given,
  };
}
const show = async (of: Results, language = "en"): Promise<string> => {
  const page = await renderPage(<ExperimentResults results={of} isDirty={false} isBusy={false} onDeed={() => {}} />, language);
  return page.textContent ?? "";
};
const winning = (given: Partial<Results> = {}) => results({ a: [4000, 200, 90], b: [4000, 320, 150], holdout: [2000, 0, 30] }, given);

describe("the results of an experiment", () => {
  it("name the winner with where the truth lies, and offer to apply it", async () => {
    const text = await show(winning());
    expect(text).toContain("Bar is better");
    expect(text).toMatch(/Bar: between \+1\.\d+ and \+4\.\d+ percentage points\./);
    expect(text).toContain("You may look at this any day");
    expect(text).toContain("Apply the winner: Bar");
  });

  it("advise to wait for a whole week", async () => {
    expect(await show(winning({ hasWholeWeek: false, days: 3 }))).toContain("Better decide on Nov 8, 2026 or later");
  });

  it("compare each variant with showing nothing, by orders and revenue", async () => {
    const text = await show(winning());
    expect(text).toContain("Bar brings orders.");
    expect(text).toContain("As it is: no difference found yet.");
    expect(text).toMatch(/Revenue per shopper: between \+€0\.\d\d and \+€1\.\d\d/);
  });

  it("say nothing from small numbers", async () => {
    const text = await show(results({ a: [40, 1, 0], b: [38, 9, 2] }));
    expect(text).toContain("Too early to say");
    expect(text).toContain("100 shoppers for each variant");
    expect(text).not.toContain("Bar is better");
    expect(text).toContain("Not yet");
  });

  it("say before the first shopper what will stand here", async () => {
    expect(await show(results({ a: [0, 0, 0], b: [0, 0, 0] }))).toContain("Nobody has met it yet");
  });

  it("believe nothing of a broken one, and offer no winner", async () => {
    const text = await show(results({ a: [4000, 200, 90], b: [2500, 320, 110] }, { status: "stopped", reason: "sample-ratio" }));
    expect(text).toContain("none of these figures can be believed");
    expect(text).not.toContain("Apply");
  });

  it.each(["en", "ko"])("have all their words in %s", async (language) => {
    const shown = [
      winning(),
      winning({ status: "decided", winner: "b", endedAt: "2026-11-12T09:00:00.000Z" }),
      winning({ status: "stopped", reason: "changed", endedAt: "2026-11-12T09:00:00.000Z" }),
      results({ a: [4000, 320, 90], b: [4000, 200, 110] }, { status: "paused" }),
      results({ a: [4000, 320, 90], b: [4000, 330, 110] }),
      results({ a: [40, 1, 0], b: [38, 9, 2], holdout: [20, 0, 0] }),
      results({ a: [400, 1, 0], b: [400, 2, 2] }, { goal: "ordered" }),
      results({ a: [4000, 200, 90], b: [2500, 320, 110] }, { status: "stopped", reason: "sample-ratio" }),
    ];
    for (const one of shown) expect(await show(one, language)).not.toMatch(/\b(?:verdict|results|experiment|editor|shared)\.[a-z]/);
  });
});
