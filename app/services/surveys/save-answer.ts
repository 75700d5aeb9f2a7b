import { v7 as uuidv7 } from "uuid";
import type { FittedAnswer } from "~/domain/surveys/fit-answer";
import type { Tx } from "../db";
import { recordEvent } from "../events/record-event";

interface TouchpointAnswer {
  shopId: number;
  profileId: string;
  asked: { touchpointId: string; questionId: string; visitorId: string };
  locale: string;
  said: FittedAnswer;
}

/** Keeps an answer to a touchpoint's question, one for each shopper: saying it again changes it. Saying the same again is nothing new. */
export async function saveAnswer(tx: Tx, { shopId, profileId, asked, locale, said }: TouchpointAnswer, now: Date): Promise<void> {
  const { touchpointId, questionId, visitorId } = asked;
  const sourceKey = `touchpoint:${touchpointId}:${questionId}:${profileId}`;
  const survey = `touchpoint:${touchpointId}`;
  const made = await tx.answer.createMany({
    data: {
      shopId,
      id: uuidv7({ msecs: now.getTime() }),
      sourceKey,
      survey,
      profileId,
      touchpointId,
      questionId,
      locale,
      ...said,
      createdAt: now,
      updatedAt: now,
    },
    skipDuplicates: true,
  });
  if (made.count === 0) {
    const before = await tx.answer.findUniqueOrThrow({ where: { shopId_sourceKey: { shopId, sourceKey } } });
    const same = before.score === said.score && before.text === said.text && before.choices.join() === said.choices.join();
    if (same) return;
    await tx.answer.update({ where: { shopId_sourceKey: { shopId, sourceKey } }, data: { ...said, locale, updatedAt: now } });
  }
  // What a shopper wrote stands in the answer alone: events carry no words.
  const values = said.score === null ? said.choices : [String(said.score)];
  const sourceId = made.count > 0 ? `answered:${sourceKey}` : `answered:${sourceKey}:${now.getTime()}`;
  const data = { touchpointId, questionId, values, ...(made.count === 0 && { again: true as const }) };
  await recordEvent(tx, { shopId, at: now, source: "app", sourceId, kind: "touchpoint_answered", profileId, visitorId, data }, now);
}
