import type { ShopEvent } from "~/domain/events/event";
import type { Tx } from "../db";
import { recordEvent } from "../events/record-event";
import { changeLockedRun } from "../flows/change-run";
import { lockRun } from "../flows/lock-run";

/** What of a message its settlement needs. */
export interface SettledMessage {
  id: string;
  runId: string | null;
  stepId: string | null;
  flowId: string | null;
  profileId: string;
  channel: string;
}

export type Settlement = { outcome: "sent" } | { outcome: "dropped" | "failed" | "unconfirmed"; reason: string };

/**
 * Writes down what became of a message, records it, and lets its run go on, all in one transaction. The run is held before the message:
 * everyone does it in this order, so that nobody waits for each other.
 *
 * @param sendingAt the try that this is the end of; another one may have taken its place
 * @returns false when the message is no longer in that state, and nothing was done
 */
export async function settleMessage(
  tx: Tx,
  shopId: number,
  message: SettledMessage,
  settlement: Settlement,
  now: Date,
  sendingAt?: Date,
): Promise<boolean> {
  const { id, runId, stepId } = message;
  const { outcome } = settlement;
  const reason = settlement.outcome === "sent" ? null : settlement.reason;
  const run = runId ? await lockRun(tx, shopId, runId) : null;
  // An answer that comes later than we waited for still settles what nobody knew.
  const changed = await tx.$executeRaw`
    update messages set status = ${outcome}, reason = ${reason}, sent_at = ${outcome === "sent" ? now : null}::timestamptz
    where shop_id = ${shopId} and id = ${id}::uuid and (
      (${sendingAt ?? null}::timestamptz is null and status in ('queued', 'sending'))
      or (sending_at = ${sendingAt ?? null}::timestamptz and (status = 'sending' or (status = 'unconfirmed' and ${outcome} = 'sent'))))`;
  if (changed === 0) return false;
  const event = eventOf(shopId, message, settlement, now);
  if (event) await recordEvent(tx, event, now);
  if (run && stepId) await changeLockedRun(tx, shopId, run, { kind: "message-settled", stepId, outcome, reason }, now);
  return true;
}

function eventOf(shopId: number, message: SettledMessage, settlement: Settlement, now: Date): ShopEvent | null {
  const { id: messageId, channel, profileId, stepId } = message;
  const flowId = message.flowId ?? undefined;
  const common = { shopId, at: now, source: "message" as const, profileId, visitorId: null };
  if (settlement.outcome === "sent") {
    const data = { messageId, channel, flowId, stepId: stepId ?? undefined };
    return { ...common, kind: "message_sent", sourceId: `sent:${messageId}`, data };
  }
  if (settlement.outcome !== "dropped") return null;
  return {
    ...common,
    kind: "message_dropped",
    sourceId: `dropped:${messageId}`,
    data: { messageId, channel, reason: settlement.reason, flowId },
  };
}
