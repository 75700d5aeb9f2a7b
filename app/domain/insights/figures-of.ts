import type { EventData, ShopEvent } from "../events/event";

/** What a fact adds to the roll-up. `subject` is `all`, `touchpoint:<id>`, `flow:<id>`, `survey:<name>`, or of a series. */
export interface Figure {
  measure: Measure;
  subject: string;
  count: number;
  /** Minor units for recovered; the score for answered. */
  amount: number;
}

export type Measure =
  | "shown"
  | "closed"
  | "submitted"
  | "subscribed"
  | "sent"
  /** Messages clicked under `all` and `flow:`, touchpoints clicked under `touchpoint:`. */
  | "clicked"
  | "recovered"
  | "answered"
  /** Of series, whose subjects are `series:<id>:<touchpoint>` and `series:<id>:<edge>`; counted by `count-moves.ts`. */
  | "reached"
  | "moved";

/** The figures that a fact adds to; most facts add to none. */
export function figuresOf(event: ShopEvent): Figure[] {
  switch (event.kind) {
    case "touchpoint_shown":
      return count("shown", ["all", touchpoint(event.data)]);
    case "touchpoint_closed":
      return count("closed", ["all", touchpoint(event.data)]);
    case "touchpoint_submitted":
      return count("submitted", ["all", touchpoint(event.data)]);
    case "touchpoint_clicked":
      return count("clicked", [touchpoint(event.data)]);
    case "touchpoint_answered":
      // What the pixel says of it was already counted when the answer itself came in; and a changed answer is still one answer.
      return event.source === "app" && !("again" in event.data) ? count("answered", [touchpoint(event.data)]) : [];
    case "subscribed":
      return count("subscribed", ["all", touchpoint(event.data)]);
    case "message_sent":
      return count("sent", ["all", flow(event.data)]);
    case "message_clicked":
      return count("clicked", ["all", flow(event.data)]);
    case "order_recovered":
      return count("recovered", ["all", flow(event.data)], (event.data as EventData["order_recovered"]).totalCents);
    case "answer_given": {
      const { survey, score, scoreBefore } = event.data as EventData["answer_given"];
      // Words without a number are no score, and a changed answer is still one answer.
      if (score === undefined) return [];
      const figures = count("answered", ["all", `survey:${survey}`], score - (scoreBefore ?? 0));
      return scoreBefore === undefined ? figures : figures.map((figure) => ({ ...figure, count: 0 }));
    }
    default:
      return [];
  }
}

function count(measure: Measure, subjects: (string | null)[], amount = 0): Figure[] {
  return subjects.flatMap((subject) => (subject === null ? [] : [{ measure, subject, count: 1, amount }]));
}

function touchpoint(data: ShopEvent["data"]): string | null {
  return "touchpointId" in data && data.touchpointId ? `touchpoint:${data.touchpointId}` : null;
}

function flow(data: ShopEvent["data"]): string | null {
  return "flowId" in data && data.flowId ? `flow:${data.flowId}` : null;
}
