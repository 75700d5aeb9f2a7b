import type { SyncPart } from "../shops/setup";
import type { NotedCause } from "../shops/trouble";

export interface SyncStatus {
  part: SyncPart;
  done: number;
  isFinished: boolean;
  /** Why it waits. */
  trouble: string | null;
}

export interface TroubleView {
  area: string;
  /** The newest first. */
  causes: NotedCause[];
  /** Stands for them where none was kept. */
  message: string;
  since: string;
  count: number;
}

/** Is it working? */
export interface StatusView {
  /** Null while nobody could ask. */
  embed: { enabled: boolean; checkedAt: string } | null;
  hasPixel: boolean;
  sync: SyncStatus[];
  troubles: TroubleView[];
  /** Touchpoints whose experiment was stopped because its figures cannot be believed. */
  brokenExperiments: { touchpointId: string; name: string }[];
  failedDeliveries: number;
  /** The background work is late: since when. */
  lateSince: string | null;
}

/** Which steps of the set-up are really done. */
export interface GuideView {
  embed: boolean;
  popup: boolean;
  recovery: boolean;
  feedback: boolean;
  /** Where to go on, where something is there already. */
  popupId: string | null;
  recoveryFlowId: string | null;
  feedbackFlowId: string | null;
}

/** What would help the most now. `count`: how many it is about. */
export interface NextStep {
  kind: "welcome-flow" | "postal-address" | "contrast" | "unhappy-shoppers" | "more-touchpoints";
  url: string;
  count: number;
}
