import type { Db } from "../db";
import { inTransaction } from "../in-transaction";
import { type PublishedWithin, publishWithin } from "./publish-within";
import { startWelcome } from "./start-welcome";
import { Undo } from "./undo";

export type PublishResult = Exclude<PublishedWithin, { ok: true }> | { ok: true; value: { version: number } };

/**
 * Makes the draft what shoppers meet, live from now on, and keeps it as a version. The snapshot changes in the same transaction, or
 * nothing does.
 *
 * @param accepted what the merchant has been told and wants all the same, as `path message`
 */
export async function publishTouchpoint(
  db: Db,
  shopId: number,
  id: string,
  now: Date,
  { accepted = "all" }: { accepted?: string[] | "all" } = {},
): Promise<PublishResult> {
  const result = await Undo.unless(inTransaction(db, (tx) => publishWithin(tx, shopId, id, { accepted }, now)));
  if (!result.ok) return result;
  await startWelcome(db, shopId, result.published, now);
  return { ok: true, value: result.value };
}
