import type { FormatKind } from "./format";
import type { OtherTouchpoint } from "./publishing/publish-facts";
import type { Outcome } from "./trigger";

/** A touchpoint as a series can use it. */
export interface StepTouchpoint {
  id: string;
  name: string;
  /** draft | live | paused | archived */
  status: string;
  format: FormatKind;
  outcomes: Outcome[];
  questions: OtherTouchpoint["questions"];
  /** So many things keep it from being published. 0 for a live one: what shoppers meet was published. */
  problems: number;
}

/** What a series is checked against. */
export interface SeriesFacts {
  touchpoints: StepTouchpoint[];
  /** Series beside this one that are live or paused, with their touchpoints. */
  others: { id: string; name: string; touchpointIds: string[] }[];
}
