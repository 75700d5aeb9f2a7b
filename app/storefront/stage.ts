import type { Decision } from "~/domain/touchpoints/decide-among";
import type { DecisionContext, PageFacts, PageSignals } from "~/domain/touchpoints/decision-context";
import type { PageData } from "./page-data";
import type { Visitor } from "./visitor/visitor";

/** One page as the runtime holds it: made by `start`, handed to the kit with what is to be shown. */
export interface Stage {
  data: PageData;
  page: PageFacts;
  visitor: Visitor;
  /** Those that are not read off the clock. */
  signals: Omit<PageSignals, "secondsOnPage" | "secondsIdle" | "exit">;
  /** When the shopper last moved, in milliseconds of the page's time. */
  activeAt: number;
  /** What stands open right now; without a room, what cannot be shown on this page after all. */
  standing: DecisionContext["open"];
  /** Decides afresh. */
  look(exit?: PageSignals["exit"]): [Decision, DecisionContext];
  /** Day of the shop (`YYYY-MM-DD`) at a moment. What the deciding script has already, the kit need not bring. */
  dayAt(now: number): string;
  /** Looks, and shows what is decided. */
  attempt(exit?: PageSignals["exit"]): void;
}
