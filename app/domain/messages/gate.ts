import { localHour, nextLocalHour } from "../shared/zoned-time";

/** Why a message waits. */
export type LaterReason = "code-not-issued" | "shopper-active" | "weekly-cap" | "sending-hours" | "mail-server-down";

/** Why a message is never sent. A run that ended gives its own reason. */
export type DropReason =
  | "shop-uninstalled"
  | "flow-off"
  | "no-address"
  | "bounced"
  | "complained"
  | "no-consent"
  | "unsubscribed"
  | "purchased"
  | "order-cancelled"
  | "order-unknown"
  | "checkout-unknown"
  | "nothing-left"
  | "code-failed"
  | "code-expired"
  | "code-used"
  | "offer-stopped"
  | "too-late"
  | (string & {});

export type Verdict =
  /** `withCode`: the shopper's code holds and may be shown. */
  | { kind: "send"; withCode: boolean }
  | { kind: "later"; until: Date; reason: LaterReason }
  /** `waiting`: it is too late because this would have held it up for too long. */
  | { kind: "drop"; reason: DropReason; waiting?: LaterReason };

/** Everything that decides about a message, read in the moment of sending. */
export interface SendFacts {
  purpose: "marketing" | "transactional";
  createdAt: Date;
  /** After this the message is no longer worth sending. */
  deadline: Date;
  shop: { installed: boolean; zone: string };
  /** Null for messages outside flows. */
  flow: { on: boolean } | null;
  run: { active: boolean; reason: string } | null;
  shopper: {
    address: string | null;
    consent: string;
    /** bounced | complained */
    suppressed: string | null;
    zone: string | null;
  };
  sending: { fromHour: number; toHour: number; weeklyCap: number };
  /** When marketing went to this shopper over any channel in the last seven days, the oldest first. */
  sentLately: Date[];
  /** Of messages about a checkout; null when the checkout is gone. */
  cart?: { bought: boolean; lastActivityAt: Date; productsLeft: number } | null;
  /** Of messages about an order; null when the order is gone. */
  order?: { cancelled: boolean } | null;
  /** Of messages with a code. `required`: the message is about it and makes no sense without. */
  code?: { required: boolean; state: CodeState };
}

/** `missing`: none was reserved, because the offer was stopped or gone. */
export type CodeState = { kind: "missing" } | { kind: "known"; status: string; expiresAt: Date; used: boolean; offerStopped: boolean };

const weekMs = 7 * 24 * 3_600_000;
/** Whoever moved in the checkout this recently is in the shop right now and is left alone. */
const activeMinutes = 30;

/**
 * The one gate that every message of every channel passes, at the moment of sending. Every "no" and every "later" says why.
 *
 * Consent: marketing, cart mails included, goes only to who subscribed; an address typed into a checkout is not a
 * subscription. Other mail about an order needs no subscription, but who unsubscribed is left alone.
 */
export function judge(facts: SendFacts, now: Date): Verdict {
  const reason = dropReason(facts, now);
  if (reason) return { kind: "drop", reason };
  const wait = waitReason(facts, now);
  if (!wait) return { kind: "send", withCode: facts.code !== undefined && codeProblem(facts.code.state, now) === null };
  return wait.until.getTime() > facts.deadline.getTime() ? { kind: "drop", reason: "too-late", waiting: wait.reason } : wait;
}

function dropReason(facts: SendFacts, now: Date): DropReason | null {
  const { shop, flow, run, shopper, cart, order, code } = facts;
  if (!shop.installed) return "shop-uninstalled";
  if (flow && !flow.on) return "flow-off";
  // What ended the run may be newer than anything looked at below, and says more.
  if (run && !run.active) return run.reason;
  if (!shopper.address) return "no-address";
  if (shopper.suppressed) return shopper.suppressed;
  if (shopper.consent === "unsubscribed") return "unsubscribed";
  if (facts.purpose === "marketing" && shopper.consent !== "subscribed") return "no-consent";
  if (cart === null) return "checkout-unknown";
  if (cart?.bought) return "purchased";
  if (cart?.productsLeft === 0) return "nothing-left";
  if (order === null) return "order-unknown";
  if (order?.cancelled) return "order-cancelled";
  if (code?.required) {
    const problem = codeProblem(code.state, now);
    if (problem && problem !== "code-not-issued") return problem;
  }
  return now.getTime() > facts.deadline.getTime() ? "too-late" : null;
}

function codeProblem(code: CodeState, now: Date): DropReason | "code-not-issued" | null {
  if (code.kind === "missing" || code.offerStopped) return "offer-stopped";
  if (code.status === "failed" || code.status === "erased") return "code-failed";
  if (code.used) return "code-used";
  if (now.getTime() >= code.expiresAt.getTime()) return "code-expired";
  return code.status === "issued" ? null : "code-not-issued";
}

function waitReason(facts: SendFacts, now: Date): (Verdict & { kind: "later" }) | null {
  const { code, cart, sending, sentLately, shop, shopper } = facts;
  if (code && codeProblem(code.state, now) === "code-not-issued") {
    return { kind: "later", reason: "code-not-issued", until: codeCheckAt(facts.createdAt, now) };
  }
  if (cart) {
    const until = new Date(cart.lastActivityAt.getTime() + activeMinutes * 60_000);
    if (until.getTime() > now.getTime()) return { kind: "later", reason: "shopper-active", until };
  }
  const oldest = sentLately.at(-sending.weeklyCap);
  if (facts.purpose === "marketing" && oldest) {
    return { kind: "later", reason: "weekly-cap", until: new Date(oldest.getTime() + weekMs + 1000) };
  }
  const zone = shopper.zone ?? shop.zone;
  const hour = localHour(now, zone);
  if (hour < sending.fromHour || hour >= sending.toHour) {
    return { kind: "later", reason: "sending-hours", until: nextLocalHour(now, zone, sending.fromHour) };
  }
  return null;
}

/** Codes are issued within seconds; while the platform is down we look less and less often. */
function codeCheckAt(createdAt: Date, now: Date): Date {
  const waited = Math.max(0, now.getTime() - createdAt.getTime());
  return new Date(now.getTime() + Math.min(Math.max(3000, waited / 4), 10 * 60_000));
}
