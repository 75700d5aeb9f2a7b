import type { ConfidenceSequence } from "./confidence-sequence";

/** What an experiment says today. Each kind says why; `comparisons` holds the figures behind it. */
export type Verdict = { comparisons: Comparison[] } & (
  | {
      /** Something loses shoppers of one arm: stop, and believe none of the figures. `p` is that of `checkSampleRatio`. */
      kind: "broken";
      why: "sample-ratio";
      p: number;
      arms: { armId: string; expectedShare: number; exposed: number }[];
    }
  | { kind: "too-early"; why: TooEarly }
  /** Every interval that says something has 0 in it. */
  | { kind: "no-difference-yet"; why: "intervals-hold-zero" }
  /** The variant is better than the control; of several that are, the one with the largest estimate. */
  | { kind: "winner"; why: "interval-above-zero"; variantId: string; alsoBetter: string[] }
  /** None is better; these are worse than the control. With none left open the touchpoint as it is is best. */
  | { kind: "loser"; why: "interval-below-zero"; variantIds: string[]; stillOpen: string[] }
);

/** Fewer shoppers in an arm, or conversions in both arms together, than an interval can stand on. */
export type TooEarly = "few-shoppers" | "few-conversions";

/** A variant beside the control. */
export interface Comparison {
  variantId: string;
  says: "better" | "worse" | "open" | TooEarly;
  /** Of the goal's rate: what the verdict follows from. */
  conversion: ConfidenceSequence | null;
  /** Of the revenue per shopper, in minor units: for the reader, at the same level; the verdict does not look at it. */
  revenue: ConfidenceSequence | null;
}
