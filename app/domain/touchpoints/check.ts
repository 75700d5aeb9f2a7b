import type { DecisionContext } from "./decision-context";
import type { Reason, ReasonKind } from "./reason";
import type { LiveTouchpoint, Snapshot } from "./snapshot";

/** What a decision needs of a snapshot. */
export type DecisionSnapshot = Pick<Snapshot, "offsets" | "manners" | "list">;

/** One family of rules: why a touchpoint may not be shown now (the kind alone where there is no more to say), or nothing. */
export type Check = (touchpoint: LiveTouchpoint, context: DecisionContext, snapshot: DecisionSnapshot) => Told | null | undefined;

export type Told = Reason | PlainKind;

/** Kinds of reason with nothing beside them. */
type PlainKind = { [Kind in ReasonKind]: keyof Extract<Reason, { kind: Kind }> extends "kind" ? Kind : never }[ReasonKind];
