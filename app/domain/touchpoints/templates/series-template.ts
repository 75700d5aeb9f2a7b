import type { LocalText } from "../block";
import type { OutcomeOf } from "../trigger";

/** A series that comes ready, of touchpoints that come ready. */
export interface SeriesTemplate {
  id: string;
  name: LocalText;
  /** What it does and for whom, in one sentence to the merchant. */
  purpose: LocalText;
  /** Its goal is a purchase. */
  steps: TemplateStep[];
}

export interface TemplateStep {
  /** Of a touchpoint template, once in a series. */
  template: string;
  after: TemplateWay[];
}

/** `from`: the earlier step's template. */
export type TemplateWay = { from: string } & Omit<OutcomeOf, "touchpointId">;
