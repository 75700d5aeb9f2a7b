import type { DecisionSnapshot } from "./check";
import { type Decision, decideAmong } from "./decide-among";
import type { DecisionContext } from "./decision-context";
import { inArm } from "./in-arm";

/**
 * Decides what is shown now: the first touchpoint, in order of priority, that nothing speaks against. The same rules run in the storefront
 * (which loads what knows of arms only where there is an experiment), in the editor's preview and on the server.
 */
export function decide(snapshot: DecisionSnapshot, context: DecisionContext): Decision {
  return decideAmong(
    snapshot.list.map((touchpoint) => inArm(touchpoint, context)),
    snapshot,
    context,
  );
}
