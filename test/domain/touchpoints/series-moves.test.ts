import { describe, expect, it } from "vitest";
import type { LiveSeries } from "~/domain/touchpoints/series";
import { type PastOutcome, seriesMoves } from "~/domain/touchpoints/series-moves";

const at = (seconds: number): Date => new Date(Date.UTC(2026, 10, 17, 9, 0, seconds));
const way = { questionId: null, answer: null, afterSeconds: 0 };
const series: LiveSeries = {
  id: "s",
  steps: [
    { touchpointId: "a", after: [] },
    { touchpointId: "b", after: [{ ...way, touchpointId: "a", outcome: "closed", afterSeconds: 10 }] },
    {
      touchpointId: "c",
      after: [
        { ...way, touchpointId: "a", outcome: "submitted" },
        { ...way, touchpointId: "b", outcome: "answered", questionId: "how", answer: "no" },
      ],
    },
  ],
  goal: { ordered: true },
};
const one = (touchpointId: string, outcome: PastOutcome["outcome"], seconds: number, more: Partial<PastOutcome> = {}): PastOutcome => ({
  ...{ touchpointId, outcome, at: at(seconds) },
  ...more,
});
const moves = (touchpointId: string, seconds: number, past: PastOutcome[]) =>
  seriesMoves(series, { touchpointId, at: at(seconds) }, [...past, one(touchpointId, "shown", seconds)]).map(
    ({ measure, subject }) => `${measure} ${subject}`,
  );

describe("the show of a step", () => {
  it("counts as reached, for one at which the series begins", () => expect(moves("a", 0, [])).toEqual(["reached series:s:a"]));

  it("counts once for a shopper", () => expect(moves("a", 9, [one("a", "shown", 0)])).toEqual([]));

  it("names the way that led there", () =>
    expect(moves("b", 30, [one("a", "shown", 0), one("a", "closed", 5)])).toEqual(["reached series:s:b", "moved series:s:a>closed>>>b"]));

  it("names no way that was not open yet", () => expect(moves("b", 9, [one("a", "closed", 5)])).toEqual(["reached series:s:b"]));

  it("names the last of two ways, with the answer it hangs on", () => {
    const said = (value: string) => one("b", "answered", 20, { questionId: "how", values: [value] });
    expect(moves("c", 30, [one("a", "submitted", 5), said("no")])).toContain("moved series:s:b>answered>how>no>c");
    expect(moves("c", 30, [one("a", "submitted", 5), said("yes")])).toContain("moved series:s:a>submitted>>>c");
  });

  it("is nothing to a series that does not have it", () => expect(moves("z", 0, [])).toEqual([]));
});
