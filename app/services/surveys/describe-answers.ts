import type { KeysetPage, Place } from "~/domain/shared/keyset";
import type { AnswerRow, ScoreGroup, ScoreSummary } from "~/domain/surveys/answer-view";
import type { Db } from "../db";
import { listAnswers } from "./list-answers";
import { summarizeAnswers } from "./summarize-answers";

interface DescribeAnswers {
  shopId: number;
  since: Date;
  group?: ScoreGroup | undefined;
  place: Place;
  limit: number;
  /** Language in which questions and options are said. */
  locale?: string;
}

interface Answers {
  summary: ScoreSummary;
  page: KeysetPage<AnswerRow>;
  /** There has never been an answer. */
  isEmpty: boolean;
  feedbackFlowId: string | null;
}

/** The answers of a period with the score they add up to. */
export async function describeAnswers(db: Db, of: DescribeAnswers): Promise<Answers> {
  const { shopId, since } = of;
  const [summary, page, first, flow] = await Promise.all([
    summarizeAnswers(db, shopId, since),
    listAnswers(db, of),
    db.answer.findFirst({ where: { shopId }, select: { id: true } }),
    db.flow.findUnique({ where: { shopId_kind: { shopId, kind: "feedback" } }, select: { id: true } }),
  ]);
  return { summary, page, isEmpty: first === null, feedbackFlowId: flow?.id ?? null };
}
