import { localDay } from "../shared/zoned-time";
import type { Outcome } from "./trigger";

/** One thing that became of a touchpoint with a known shopper. */
export interface ShopperOutcome {
  profileId: string;
  touchpointId: string;
  outcome: Outcome;
  at: Date;
}

/** What several outcomes of one touchpoint with one shopper add to its memory. Null: nothing. */
export interface OutcomeSum {
  profileId: string;
  touchpointId: string;
  shows: number;
  /** The newest local day with a show, and the shows on it; an empty text: none. */
  day: string;
  showsOnDay: number;
  shownAt: Date | null;
  closedAt: Date | null;
  submittedAt: Date | null;
  clickedAt: Date | null;
}

/** Sums outcomes by shopper and touchpoint, sorted by both, so that two who write them lock the rows in one order. */
export function sumOutcomes(outcomes: ShopperOutcome[], zone: string): OutcomeSum[] {
  const sums = new Map<string, OutcomeSum>();
  for (const { profileId, touchpointId, outcome, at } of outcomes) {
    const key = `${profileId} ${touchpointId}`;
    const sum = sums.get(key) ?? { profileId, touchpointId, ...nothing };
    sums.set(key, outcome === "shown" ? withShow(sum, at, localDay(at, zone)) : withOutcome(sum, outcome, at));
  }
  return [...sums.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
}

const nothing = { shows: 0, day: "", showsOnDay: 0, shownAt: null, closedAt: null, submittedAt: null, clickedAt: null };

function withShow(sum: OutcomeSum, at: Date, day: string): OutcomeSum {
  const showsOnDay = day > sum.day ? 1 : day === sum.day ? sum.showsOnDay + 1 : sum.showsOnDay;
  return { ...sum, shows: sum.shows + 1, day: day > sum.day ? day : sum.day, showsOnDay, shownAt: later(sum.shownAt, at) };
}

function withOutcome(sum: OutcomeSum, outcome: Exclude<Outcome, "shown">, at: Date): OutcomeSum {
  // Answers are kept as answers: here only that the shopper has met it.
  if (outcome === "answered") return sum;
  const key = `${outcome}At` as const;
  return { ...sum, [key]: later(sum[key], at) };
}

function later(one: Date | null, other: Date): Date {
  return one && one > other ? one : other;
}
