import type { OfferChoice } from "../offers/offer-choice";
import type { FlowDefinition, FlowKind } from "./flow-definition";

/** Thirty days of a flow. */
export interface FlowFigures {
  sent: number;
  clicked: number;
  recovered: number;
  recoveredCents: number;
  /** For flows that ask: number of answers and the sum of their scores. */
  answered: number;
  scoreSum: number;
}

export interface FlowRow {
  id: string;
  kind: FlowKind;
  isOn: boolean;
  activeRuns: number;
  figures: FlowFigures;
}

export interface FlowView extends FlowRow {
  /** Live definition, or the newest one while it was never switched on. */
  definition: FlowDefinition;
  version: number;
  updatedAt: string;
  offers: OfferChoice[];
}

/** active | done | exited | failed */
export type RunFilter = "all" | "active" | "done" | "exited" | "failed";

export interface RunRow {
  id: string;
  profile: { id: string; name: string };
  state: string;
  stepId: string | null;
  reason: string;
  startedAt: string;
  updatedAt: string;
  wakeAt: string | null;
}

export interface RunView extends RunRow {
  flowId: string;
  flowKind: FlowKind;
  version: number;
  endedAt: string | null;
  steps: { id: string; kind: string; minutes?: number }[];
  entries: { seq: number; at: string; kind: string; reason: string; stepId: string | null }[];
  messages: { id: string; subject: string | null; status: string; reason: string | null; at: string }[];
}
