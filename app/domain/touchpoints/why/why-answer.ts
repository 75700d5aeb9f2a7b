import type { Reason } from "../reason";
import type { WhyQuestion } from "./why-question";

/** Why a touchpoint is not even asked about: it is not live, or the storefront does not have it. */
export type UnaskedReason = { kind: "draft" | "paused" | "left-out" };

export interface WhyRow {
  id: string;
  name: string;
  format: string;
  reason: Reason | UnaskedReason;
  /** Name of the touchpoint, series or field that the reason speaks of. */
  subject: string | null;
  /** ISO time until which the reason holds; null: it has none, or nobody can say yet. */
  until: string | null;
  /** The rule looks at something only the storefront knows: it may be otherwise there. */
  unsure: boolean;
}

/** What `decide` says of every touchpoint; the question has what was taken where nothing was said. */
export interface WhyAnswer {
  /** ISO time */
  at: string;
  question: WhyQuestion & { locale: string; loggedIn: "yes" | "no" };
  page: { type: string; path: string; productTitle: string | null };
  who: { profileId: string; name: string; stage: string; segments: string[]; visits: number } | { visitor: string; visits: number } | null;
  /** In order of priority; those that are not live come last. */
  rows: WhyRow[];
  /** The moment lies in the past: touchpoints and what is known of the shopper are as they are today. */
  isPast: boolean;
  /** Handles of markets that live touchpoints are for. */
  markets: string[];
}
