import { readScore } from "~/domain/surveys/read-answer";
import type { Db } from "../db";
import type { LinkedMessage } from "../messages/find-linked-message";
import type { SurveyState } from "./pages/survey-page";

/** How the page of a question opens: with the number of the link chosen, or the one that is kept. Keeps nothing. */
export async function openSurvey(db: Db, { shopId, firstId }: LinkedMessage, linkScore: string | null): Promise<SurveyState> {
  const kept = await db.answer.findUnique({
    where: { shopId_sourceKey: { shopId, sourceKey: `message:${firstId}` } },
    select: { score: true, text: true },
  });
  const clicked = readScore(linkScore);
  const score = clicked ?? kept?.score ?? null;
  const isNew = kept === null || (clicked !== null && clicked !== kept.score);
  return { score, text: kept?.text ?? null, stage: isNew ? "ask" : "scored", error: null };
}
