/** Who answered, on the scale of the Net Promoter Score: 9–10 promoters, 7–8 passives, 0–6 detractors. */
export type ScoreGroup = "promoters" | "passives" | "detractors";

/** Lowest and highest score of each group. */
export const scoreGroups: Record<ScoreGroup, readonly [number, number]> = {
  promoters: [9, 10],
  passives: [7, 8],
  detractors: [0, 6],
};

export interface AnswerRow {
  id: string;
  score: number | null;
  /** What was chosen, as the shopper read it. */
  choices: string[];
  text: string | null;
  /** Where it was asked; null: in a message. */
  touchpoint: { id: string; name: string; question: string } | null;
  at: string;
  profile: { id: string; name: string };
  order: { id: string; name: string } | null;
}

/** Scores of a period. `perScore[n]` is the number of answers with score n, 0 to 10. */
export interface ScoreSummary {
  answers: number;
  perScore: number[];
  groups: Record<ScoreGroup, number>;
  /** Share of promoters less share of detractors, −100 to 100; null without answers. */
  netPromoterScore: number | null;
  average: number | null;
}

/** Sums up scores counted by value. */
export function summarizeScores(counts: { score: number; count: number }[]): ScoreSummary {
  const perScore = Array.from({ length: 11 }, (_, score) => counts.find((each) => each.score === score)?.count ?? 0);
  const sum = (from: number, to: number): number => perScore.slice(from, to + 1).reduce((total, count) => total + count, 0);
  const answers = sum(0, 10);
  const groups = {
    promoters: sum(...scoreGroups.promoters),
    passives: sum(...scoreGroups.passives),
    detractors: sum(...scoreGroups.detractors),
  };
  const points = perScore.reduce((total, count, score) => total + count * score, 0);
  return {
    answers,
    perScore,
    groups,
    netPromoterScore: answers === 0 ? null : Math.round(((groups.promoters - groups.detractors) / answers) * 100),
    average: answers === 0 ? null : points / answers,
  };
}
