import { v7 as uuid } from "uuid";
import type { GivenAnswer } from "~/domain/surveys/read-answer";
import type { Db, Tx } from "../db";
import { recordEvent } from "../events/record-event";
import { inTransaction } from "../in-transaction";
import type { LinkedMessage } from "../messages/find-linked-message";

/** The question of the built-in feedback flow. */
const survey = "feedback";

export interface StoredAnswer {
  id: string;
  score: number | null;
  text: string | null;
}

/**
 * Keeps what a shopper said to a message's question. One answer per question asked: saying it again changes it, by the link of
 * a repeated message too.
 */
export async function recordAnswer(db: Db, message: LinkedMessage, given: GivenAnswer, now: Date): Promise<StoredAnswer> {
  return inTransaction(db, (tx) => save(tx, message, given, now));
}

async function save(tx: Tx, message: LinkedMessage, given: GivenAnswer, now: Date): Promise<StoredAnswer> {
  const { shopId, firstId: messageId, profileId, locale, content } = message;
  const sourceKey = `message:${messageId}`;
  await tx.answer.createMany({
    data: {
      shopId,
      id: uuid(),
      sourceKey,
      survey,
      profileId,
      orderId: content.about.orderId,
      messageId,
      locale,
      createdAt: now,
      updatedAt: now,
    },
    skipDuplicates: true,
  });
  // Held, so that two clicks at once are told as one change after the other.
  const rows = await tx.$queryRaw<StoredAnswer[]>`
    select id, score, text from answers where shop_id = ${shopId} and source_key = ${sourceKey} for update`;
  const before = rows[0];
  if (!before) throw new Error(`The answer to message ${messageId} was erased while it was given.`);
  const after = { id: before.id, score: given.score ?? before.score, text: given.text ?? before.text };
  if (after.score === before.score && after.text === before.text) return after;
  await tx.answer.update({
    where: { shopId_id: { shopId, id: before.id } },
    data: { score: after.score, text: after.text, updatedAt: now },
  });
  await recordEvent(
    tx,
    {
      shopId,
      at: now,
      source: "message",
      sourceId: `answer:${before.id}:${now.getTime()}:${after.score ?? ""}:${after.text === before.text ? "" : "text"}`,
      kind: "answer_given",
      profileId,
      visitorId: null,
      data: { answerId: before.id, survey, score: after.score ?? undefined, scoreBefore: before.score ?? undefined },
    },
    now,
  );
  return after;
}
