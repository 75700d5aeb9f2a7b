import type { Decision } from "~/domain/touchpoints/decide";
import type { DecisionContext } from "~/domain/touchpoints/decision-context";
import type { PageData } from "./page-data";
import type { Visitor } from "./visitor/visitor";

/** One page as the runtime holds it: made by `start`, handed to the kit with what is to be shown. */
export interface Stage {
  data: PageData;
  visitor: Visitor;
  /** What stands open right now. */
  standing: DecisionContext["open"];
  /** Decides afresh. */
  look(exitIntent?: boolean): [Decision, DecisionContext];
  /** Day of the shop (`YYYY-MM-DD`) at a moment. What the deciding script has already, the kit need not bring. */
  dayAt(now: number): string;
  /** Looks, and shows what is decided. */
  attempt(exitIntent?: boolean): void;
}
