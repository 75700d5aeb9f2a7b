import type { ShopEvent } from "~/domain/events/event";
import type { Tx } from "../db";
import { recordEvent } from "../events/record-event";
import { changeRun } from "../flows/change-run";
import type { LoadedMessage } from "./load-message";

export type Settlement =
  | { outcome: "sent" }
  | { outcome: "dropped" | "failed" | "unconfirmed"; reason: string };

/**
 * Writes down what became of a message, records it, and lets its run go on, all in one transaction. The caller holds the message.
 */
export async function settleMessage(tx: Tx, shopId: number, message: LoadedMessage, settlement: Settlement, now: Date): Promise<void> {
  const { id, runId, stepId } = message;
  const { outcome } = settlement;
  const reason = settlement.outcome === "sent" ? null : settlement.reason;
  const sentAt = outcome === "sent" ? now : null;
  await tx.$executeRaw`
    update messages set status = ${outcome}, reason = ${reason}, sent_at = ${sentAt}::timestamptz
    where shop_id = ${shopId} and id = ${id}::uuid`;
  const event = eventOf(shopId, message, settlement, now);
  if (event) await recordEvent(tx, event, now);
  if (runId && stepId) await changeRun(tx, shopId, runId, { kind: "message-settled", stepId, outcome, reason }, now);
}

function eventOf(shopId: number, message: LoadedMessage, settlement: Settlement, now: Date): ShopEvent | null {
  const { id: messageId, channel, profileId, stepId } = message;
  const flowId = message.flowId ?? undefined;
  const common = { shopId, at: now, source: "message" as const, profileId, visitorId: null };
  if (settlement.outcome === "sent") {
    const data = { messageId, channel, flowId, stepId: stepId ?? undefined };
    return { ...common, kind: "message_sent", sourceId: `sent:${messageId}`, data };
  }
  if (settlement.outcome !== "dropped") return null;
  return { ...common, kind: "message_dropped", sourceId: `dropped:${messageId}`, data: { messageId, channel, reason: settlement.reason, flowId } };
}
