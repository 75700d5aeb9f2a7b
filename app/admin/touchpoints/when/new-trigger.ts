import type { Trigger, TriggerKind } from "~/domain/touchpoints/trigger";

/** A trigger with settings to begin from. */
export function newTrigger(kind: TriggerKind): Trigger {
  switch (kind) {
    case "exit-intent":
      return { kind, touch: ["scroll-up"] };
    case "seconds-on-page":
      return { kind, seconds: 20 };
    case "scroll-percent":
      return { kind, percent: 50 };
    case "seconds-idle":
      return { kind, seconds: 30 };
    case "pages-viewed":
      return { kind, pages: 3 };
    case "product-added":
      return { kind, productIds: [] };
    case "cart-value":
      return { kind, is: "above", cents: 5000 };
    case "cart-contains":
      return { kind, productIds: [] };
    case "clicked":
    case "seen":
      return { kind, selector: "" };
    case "called":
      return { kind, name: "", data: null };
    case "link-parameter":
      return { kind, name: "", value: null };
    case "outcome":
      return { kind, touchpointId: "", outcome: "closed", questionId: null, answer: null, afterSeconds: 0 };
  }
}
