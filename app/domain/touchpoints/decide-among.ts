import type { Check, DecisionSnapshot, Told } from "./check";
import { checkManners } from "./check-manners";
import { checkRoom } from "./check-room";
import { checkRules } from "./check-rules";
import { checkSchedule } from "./check-schedule";
import { checkShopManners } from "./check-shop-manners";
import { checkSteps } from "./check-steps";
import { checkTriggers } from "./check-triggers";
import type { DecisionContext } from "./decision-context";
import type { ShownTouchpoint } from "./in-arm";
import type { Reason } from "./reason";

export interface Decision {
  /** With what its variant has instead. */
  show: ShownTouchpoint | null;
  /** Whose experiment this shopper meets now, without being shown anything: in its holdout, or where it counts whoever it is for. */
  met: ShownTouchpoint[];
  /** One for each touchpoint of the snapshot, in its order. */
  reasons: { id: string; reason: Reason }[];
}

/** The first that says no is the reason. */
const checks: Check[] = [checkSchedule, checkRules, checkSteps, checkManners, checkShopManners, checkTriggers, checkRoom];
/** Where variants differ in what comes after this one, the experiment is met here: else its arms would be met under different conditions. */
const lastForAll = 3;

/**
 * Decides what is shown now of touchpoints that this shopper's arms are known of: the first, in order of priority, that nothing speaks against.
 *
 * @param list of the snapshot, each as `inArm` has it
 */
export function decideAmong(list: ShownTouchpoint[], snapshot: DecisionSnapshot, context: DecisionContext): Decision {
  const decision: Decision = { show: null, met: [], reasons: [] };
  for (const touchpoint of list) {
    let told: Told | null | undefined;
    checks.forEach((check, index) => {
      told ||= check(touchpoint, context, snapshot);
      if (!told && index === lastForAll && touchpoint.early) decision.met.push(touchpoint);
    });
    if (!told && decision.show) told = { kind: "after-another", id: decision.show.id };
    if (!told && touchpoint.arm === "holdout") {
      decision.met.push(touchpoint);
      told = { kind: "held-out", experimentId: `${touchpoint.experiment?.id}` };
    }
    if (!told) decision.show = touchpoint;
    told ||= "shown";
    decision.reasons.push({ id: touchpoint.id, reason: typeof told === "string" ? ({ kind: told } as Reason) : told });
  }
  return decision;
}
