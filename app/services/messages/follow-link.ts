import { markLink } from "~/domain/messages/mark-link";
import type { Db } from "../db";
import { recordEvent } from "../events/record-event";
import { inTransaction } from "../in-transaction";
import { findLinkedMessage, type LinkReader } from "./find-linked-message";

/**
 * Where a link of a message leads; null when it is not one of ours. A shopper's first click is recorded and counts, later ones only
 * lead on.
 *
 * @param byShopper false for scanners and previews: they are led on and leave no trace
 */
export async function followLink(
  { db, links }: { db: Db; links: LinkReader },
  token: string | undefined,
  byShopper: boolean,
  now: Date,
): Promise<string | null> {
  const message = await findLinkedMessage(db, links, token, "m");
  if (!message?.link) return null;
  const { id, shopId, profileId, flowId, link } = message;
  const target = markLink(message.content.shown?.links[link] ?? message.shop.url);
  if (!byShopper || message.clickedAt) return target;
  await inTransaction(db, async (tx) => {
    const { count } = await tx.message.updateMany({ where: { shopId, id, clickedAt: null }, data: { clickedAt: now } });
    if (count === 0) return;
    const data = { messageId: id, flowId: flowId ?? undefined, link };
    await recordEvent(
      tx,
      { shopId, at: now, source: "message", sourceId: `clicked:${id}`, kind: "message_clicked", profileId, visitorId: null, data },
      now,
    );
  });
  return target;
}
