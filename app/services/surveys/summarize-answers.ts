import { type ScoreSummary, summarizeScores } from "~/domain/surveys/answer-view";
import type { Tx } from "../db";

/** The scores given since a moment, counted. */
export async function summarizeAnswers(tx: Tx, shopId: number, since: Date): Promise<ScoreSummary> {
  const counted = await tx.answer.groupBy({
    by: ["score"],
    where: { shopId, createdAt: { gte: since }, score: { not: null } },
    _count: { _all: true },
  });
  return summarizeScores(counted.flatMap(({ score, _count }) => (score === null ? [] : [{ score, count: _count._all }])));
}
