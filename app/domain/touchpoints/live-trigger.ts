import type { LiveCondition } from "./live-rule";
import type { OutcomeOf, Trigger } from "./trigger";

/** A trigger as the snapshot has it: a condition; a time (seconds that a fact counts up to); or what became of another touchpoint. */
export type LiveTrigger = LiveCondition | [fact: string, is: "reaches", of: number] | OutcomeOf;

/** Says of each kind of trigger when it has fired. */
export function liveTrigger(trigger: Trigger): LiveTrigger {
  switch (trigger.kind) {
    case "exit-intent":
      return ["signals.exit", "in", ["pointer", ...trigger.touch]];
    case "seconds-on-page":
      return ["signals.secondsOnPage", "reaches", trigger.seconds];
    case "seconds-idle":
      return ["signals.secondsIdle", "reaches", trigger.seconds];
    case "scroll-percent":
      return ["signals.scrollPercent", "between", [trigger.percent, null]];
    case "pages-viewed":
      return ["visitor.pagesInVisit", "between", [trigger.pages, null]];
    case "product-added":
      return trigger.productIds.length > 0 ? ["signals.added", "in", trigger.productIds] : ["signals.added", "fits", "."];
    case "cart-value":
      return ["page.cart.totalCents", "between", trigger.is === "above" ? [trigger.cents + 1, null] : [null, trigger.cents - 1]];
    case "cart-contains":
      return ["page.cart.productIds", "in", trigger.productIds];
    case "clicked":
      return ["signals.clicked", "in", [trigger.selector]];
    case "seen":
      return ["signals.seen", "in", [trigger.selector]];
    case "called":
      return ["signals.called", "in", [trigger.data === null ? trigger.name : `${trigger.name}?${trigger.data}`]];
    case "link-parameter":
      return ["page.parameters", "in", [trigger.value === null ? trigger.name : `${trigger.name}=${trigger.value}`]];
    case "outcome": {
      const { kind: _, ...outcome } = trigger;
      return outcome;
    }
  }
}
