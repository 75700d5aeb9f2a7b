import { expect, it } from "vitest";
import { summarizeScores } from "~/domain/surveys/answer-view";

it("has no score without answers", () => {
  expect(summarizeScores([])).toMatchObject({ answers: 0, netPromoterScore: null, average: null });
});

it("takes the share of unhappy ones from that of happy ones", () => {
  const summary = summarizeScores([
    { score: 10, count: 5 },
    { score: 9, count: 1 },
    { score: 8, count: 2 },
    { score: 0, count: 2 },
  ]);
  expect(summary).toMatchObject({
    answers: 10,
    groups: { promoters: 6, passives: 2, detractors: 2 },
    netPromoterScore: 40,
    average: 7.5,
  });
  expect(summary.perScore).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 2, 1, 5]);
});
