/** A list of messages by what came of them; `clicked` and `sent` count what the figures on the home page count. */
export type MessageFilter = "all" | "waiting" | "sent" | "clicked" | "dropped" | "failed";

export interface MessageRow {
  id: string;
  subject: string | null;
  address: string | null;
  profile: { id: string; name: string };
  flowKind: string | null;
  /** queued | sending | sent | dropped | failed | unconfirmed */
  status: string;
  reason: string | null;
  at: string;
  clickedAt: string | null;
}

export interface MessageView extends MessageRow {
  channel: string;
  purpose: string;
  attempts: number;
  html: string | null;
  text: string | null;
  runId: string | null;
  flowId: string | null;
  createdAt: string;
  sendAfter: string;
  sentAt: string | null;
  bouncedAt: string | null;
  /** The message that repeats this one, because the merchant had it sent again. */
  repeat: { id: string; status: string; at: string } | null;
  /** Id of the message that this one repeats. */
  repeats: string | null;
  recoveredOrders: { id: string; name: string; totalCents: number; currency: string }[];
}
