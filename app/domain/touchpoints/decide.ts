import type { Check, DecisionSnapshot } from "./check";
import { checkManners } from "./check-manners";
import { checkRoom } from "./check-room";
import { checkRules } from "./check-rules";
import { checkSchedule } from "./check-schedule";
import { checkShopManners } from "./check-shop-manners";
import { checkSteps } from "./check-steps";
import { checkTriggers } from "./check-triggers";
import type { DecisionContext } from "./decision-context";
import { inArm, type ShownTouchpoint } from "./in-arm";
import type { Reason } from "./reason";

export interface Decision {
  /** With what its variant has instead. */
  show: ShownTouchpoint | null;
  /** What would be shown to others, but not to this shopper, who is in its experiment's holdout. */
  heldOut: ShownTouchpoint[];
  /** One for each touchpoint of the snapshot, in its order. */
  reasons: { id: string; reason: Reason }[];
}

/** The first that says no is the reason. */
const checks: Check[] = [checkSchedule, checkRules, checkSteps, checkManners, checkShopManners, checkTriggers, checkRoom];

/**
 * Decides what is shown now: the first touchpoint, in order of priority, that nothing speaks against. The same function runs in the
 * storefront, in the editor's preview and on the server.
 */
export function decide(snapshot: DecisionSnapshot, context: DecisionContext): Decision {
  const decision: Decision = { show: null, heldOut: [], reasons: [] };
  for (const plain of snapshot.list) {
    const touchpoint = inArm(plain, context);
    let reason: Reason | null | undefined;
    for (const check of checks) {
      reason = check(touchpoint, context, snapshot);
      if (reason) break;
    }
    if (!reason && decision.show) reason = { kind: "after-another", id: decision.show.id };
    if (!reason && touchpoint.arm === "holdout") {
      decision.heldOut.push(touchpoint);
      reason = { kind: "held-out", experimentId: touchpoint.experiment?.id ?? "" };
    }
    if (!reason) decision.show = touchpoint;
    decision.reasons.push({ id: plain.id, reason: reason ?? { kind: "shown" } });
  }
  return decision;
}
