import type { DecisionContext } from "./decision-context";
import type { Reason } from "./reason";
import type { LiveTouchpoint, Snapshot } from "./snapshot";

/** What a decision needs of a snapshot. */
export type DecisionSnapshot = Pick<Snapshot, "offsets" | "manners" | "list">;

/** One family of rules: why a touchpoint may not be shown now, or nothing. */
export type Check = (touchpoint: LiveTouchpoint, context: DecisionContext, snapshot: DecisionSnapshot) => Reason | null | undefined;
