import type { EmailContent, FlowExit } from "./flow-definition";

/** What a run is about and what its steps left for later ones. Times are ISO strings: it is kept as JSON. */
export interface RunContext {
  /** What the first wait counts from: the subscription, the last activity in the checkout, the delivery. */
  since: string;
  /** When what it is about began. A purchase before this is another story. */
  beganAt: string;
  checkoutToken?: string;
  orderId?: string;
  /** Source key of the shopper's code (services/offers), when there may be one. */
  codeKey?: string;
  /** The code came from a step of this run: its messages are about it. */
  codeFromStep?: boolean;
}

export type RunState = "active" | "done" | "exited" | "failed";

/** Why a run is where it is. */
export type RunReason = "entered" | "waiting" | "waiting-for-message" | "finished" | RunEndReason;

/** Why a run ended early. A message that may not go out ends its run with the gate's reason. */
export type RunEndReason =
  | FlowExit
  | "flow-off"
  | "newer-checkout"
  | "shop-uninstalled"
  /** The profile turned out to be one that has a run about the same thing. */
  | "merged"
  /** The shopper or the shop is gone. */
  | "erased"
  | "uninstalled"
  | "message-failed"
  | `message-${string}`;

export interface FlowRun {
  id: string;
  state: RunState;
  stepId: string | null;
  reason: RunReason;
  wakeAt: Date | null;
  context: RunContext;
}

export type RunEvent =
  | { kind: "entered" }
  /** Something happened in the checkout that the run is about. */
  | { kind: "activity"; at: Date }
  /** Its timer went off. */
  | { kind: "woke" }
  /** The message of a step is out, or never will be. `unconfirmed` counts as out: nobody can know better. */
  | { kind: "message-settled"; stepId: string; outcome: "sent" | "unconfirmed" | "dropped" | "failed"; reason: string | null }
  | { kind: "left"; reason: RunEndReason };

/** What the world has to do after a step. Ids repeat when the step is repeated. */
export type RunEffect =
  | { kind: "schedule"; id: string; at: Date }
  | { kind: "reserve-code"; id: string; stepId: string; offerId: string; sourceKey: string }
  | {
      kind: "send-message";
      /** `<runId>:<stepId>`, the message's cause. */
      id: string;
      stepId: string;
      channel: "email";
      purpose: "marketing" | "transactional";
      content: EmailContent;
      context: RunContext;
    }
  | { kind: "end"; id: string; reason: RunReason };

/** A line of the run's log. */
export interface RunEntry {
  stepId: string | null;
  kind: "entered" | "waiting" | "moved" | "code-reserved" | "message-queued" | "message-settled" | "ended";
  reason: string;
}

export interface Advanced {
  run: FlowRun;
  effects: RunEffect[];
  /** Empty when the event changed nothing. */
  entries: RunEntry[];
}
