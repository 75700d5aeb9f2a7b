import type { ReasonKind } from "./reason";

/**
 * A condition as the snapshot has it, so that one small function decides them all (`condition-holds.ts`): of which fact, how, and of what. A fact is a
 * path in the `DecisionContext`; of several, joined by `|`, the first that is known. What is not known has no values.
 */
export type LiveCondition =
  /** One of the fact's values is one of these texts; `not-in`: none is. */
  | [fact: string, is: "in" | "not-in", of: string[]]
  /** One of its values fits a regular expression; `not-fits`: none does. */
  | [fact: string, is: "fits" | "not-fits", of: string]
  /** One of its values is in this range, both ends included; null: open. `not-between`: none is. */
  | [fact: string, is: "between" | "not-between", of: [number | null, number | null]];

/** A condition of targeting, and the reason when it does not hold. */
export type LiveRule = [no: ReasonKind, condition: LiveCondition, key?: string];
