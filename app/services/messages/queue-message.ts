import { v7 as uuid } from "uuid";
import type { EmailContent } from "~/domain/flows/flow-definition";
import type { RunContext } from "~/domain/flows/run";
import { deadline } from "~/domain/messages/deadline";
import type { MessageContent } from "~/domain/messages/message-content";
import type { Tx } from "../db";
import { enqueue } from "../jobs/enqueue";
import { messageKey } from "./message-key";

export interface NewMessage {
  shopId: number;
  /** Repeatable id of the cause: a second message of the same cause is never made. */
  causeId: string;
  runId: string | null;
  stepId: string | null;
  flowId: string | null;
  profileId: string;
  channel: "email";
  purpose: "marketing" | "transactional";
  content: EmailContent;
  context: RunContext;
}

/** Writes down a message to be sent, and the job that sends it. What is in it is decided when it goes. */
export async function queueMessage(tx: Tx, message: NewMessage, now: Date): Promise<{ isNew: boolean }> {
  const { shopId, causeId, runId, stepId, flowId, profileId, channel, purpose, content, context } = message;
  const id = uuid();
  const { checkoutToken, orderId, codeKey, codeFromStep, beganAt } = context;
  const kept: MessageContent = {
    step: content,
    about: { checkoutToken, orderId, codeKey, codeFromStep, beganAt },
    deadline: deadline(content.layout, now).toISOString(),
  };
  const added = await tx.$executeRaw`
    insert into messages (shop_id, id, cause_id, run_id, step_id, flow_id, profile_id, channel, purpose, content, status, attempts,
      send_after, created_at)
    values (${shopId}, ${id}::uuid, ${causeId}, ${runId}::uuid, ${stepId}, ${flowId}::uuid, ${profileId}::uuid, ${channel}, ${purpose},
      ${JSON.stringify(kept)}::jsonb, 'queued', 0, ${now}::timestamptz, ${now}::timestamptz)
    on conflict (shop_id, cause_id) do nothing`;
  if (added === 0) return { isNew: false };
  await enqueue(tx, "message.send", { shopId, messageId: id }, { runAt: now, key: messageKey(shopId, id) });
  return { isNew: true };
}
