import type { MessageView } from "~/domain/messages/message-view";
import type { Db } from "../db";
import { namesOfProfiles } from "../profiles/names-of-profiles";
import { againCause, repeatedBy } from "./again-cause";

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** A message as it was sent, why it was (not), and what it brought; null when there is none. */
export async function describeMessage(db: Db, shopId: number, messageId: string): Promise<MessageView | null> {
  const message = await db.message.findUnique({ where: { shopId_id: { shopId, id: messageId } } });
  if (!message) return null;
  const since = message.sentAt ?? message.createdAt;
  const [names, flow, repeat, orders] = await Promise.all([
    namesOfProfiles(db, shopId, [message.profileId]),
    message.flowId ? db.flow.findUnique({ where: { shopId_id: { shopId, id: message.flowId } } }) : null,
    db.message.findUnique({
      where: { shopId_causeId: { shopId, causeId: againCause(message.id) } },
      select: { id: true, status: true, createdAt: true },
    }),
    // A recovered order is always placed by the same profile after the message went out: an index leads to it.
    db.order.findMany({
      where: { shopId, profileId: message.profileId, placedAt: { gte: since }, recoveredByMessageId: message.id },
      select: { externalId: true, name: true, totalCents: true, currency: true },
    }),
  ]);
  return {
    id: message.id,
    subject: message.subject,
    address: message.address,
    profile: { id: message.profileId, name: names.get(message.profileId) ?? "" },
    flowKind: flow?.kind ?? null,
    status: message.status,
    reason: message.reason,
    at: since.toISOString(),
    clickedAt: iso(message.clickedAt),
    channel: message.channel,
    purpose: message.purpose,
    attempts: message.attempts,
    html: message.html,
    text: message.text,
    runId: message.runId,
    flowId: message.flowId,
    createdAt: message.createdAt.toISOString(),
    sendAfter: message.sendAfter.toISOString(),
    sentAt: iso(message.sentAt),
    bouncedAt: iso(message.bouncedAt),
    repeat: repeat && { id: repeat.id, status: repeat.status, at: repeat.createdAt.toISOString() },
    repeats: repeatedBy(message.causeId),
    recoveredOrders: orders.map(({ externalId, name, totalCents, currency }) => ({
      id: externalId,
      name,
      totalCents: Number(totalCents),
      currency,
    })),
  };
}
