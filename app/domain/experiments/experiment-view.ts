import type { HoldoutComparison } from "./compare-with-holdout";
import type { ExperimentGoal } from "./experiment";
import type { Verdict } from "./verdict";

/** What a touchpoint's experiments say today. */
export interface ExperimentsView {
  /** The newest; null: there was none. */
  latest: ExperimentResults | null;
  /** What the touchpoint does now, to say how long an experiment will take. */
  baseline: Baseline;
}

/** The last days' figures of a touchpoint. Shows are counted, not shoppers, so that a run time from them is at the short end. */
export interface Baseline {
  /** How many days the figures are of; 0: nobody has seen it. */
  days: number;
  showsPerDay: number;
  /** By what an experiment may count, 0 to 1; null where it is not known. */
  rates: Record<ExperimentGoal, number | null>;
}

export interface ExperimentResults {
  id: string;
  status: "running" | "paused" | "stopped" | "decided";
  reason: string | null;
  /** The variant that was applied. */
  winner: string | null;
  /** ISO times. */
  startedAt: string;
  endedAt: string | null;
  /** Whole days so far. */
  days: number;
  goal: ExperimentGoal;
  holdoutPercent: number;
  /** The control first, the holdout last where there is one. */
  arms: ArmResult[];
  verdict: Verdict;
  holdout: HoldoutComparison[];
  /** It has run for every day of the week at least once: before that, a winner may be a weekend's. */
  hasWholeWeek: boolean;
}

export interface ArmResult {
  armId: string;
  /** Empty for the holdout. */
  name: string;
  /** Of all shoppers, 0 to 1. */
  share: number;
  exposed: number;
  converted: number;
  ordered: number;
  revenueCents: number;
}
