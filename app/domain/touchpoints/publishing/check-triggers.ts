import type { Touchpoint } from "../touchpoint";
import type { Trigger } from "../trigger";
import type { PublishFacts } from "./publish-facts";
import type { PublishProblem } from "./publish-problem";

/** Triggers that can never fire. One of several is only mended; when none is left, the touchpoint is never shown. */
export function checkTriggers({ triggers, targeting }: Touchpoint, { shop }: PublishFacts): PublishProblem[] {
  const problems = triggers.list.flatMap((trigger, index) =>
    problemsOf(trigger).map(({ path, ...rest }) => ({ path: `triggers.list.${String(index)}.${path}`, ...rest })),
  );
  if (triggers.match === "all") {
    const least = Math.max(...triggers.list.map((each) => (each.kind === "cart-value" && each.is === "above" ? each.cents : -1)));
    const below = triggers.list.findIndex((each) => each.kind === "cart-value" && each.is === "below" && each.cents <= least);
    if (below >= 0) problems.push({ path: `triggers.list.${String(below)}.cents`, message: "never-shown" });
  }
  return problems;

  function problemsOf(trigger: Trigger): PublishProblem[] {
    const { cartTotal, notInCartProductIds, devices } = targeting;
    switch (trigger.kind) {
      case "exit-intent": {
        const isPhoneOnly = devices.length === 1 && devices[0] === "phone";
        return isPhoneOnly && trigger.touch.length === 0 ? [{ path: "touch", message: "exit-needs-touch" }] : [];
      }
      case "cart-value": {
        const { minCents = null, maxCents = null } = cartTotal ?? {};
        const isNever = trigger.is === "above" ? maxCents !== null && maxCents <= trigger.cents : (minCents ?? 0) >= trigger.cents;
        return isNever ? [{ path: "cents", message: "never-fires" }] : [];
      }
      case "cart-contains":
        return trigger.productIds.every((id) => notInCartProductIds.includes(id)) ? [{ path: "productIds", message: "never-fires" }] : [];
      case "outcome":
        return outcomeProblems(trigger);
      default:
        return [];
    }
  }

  function outcomeProblems({ touchpointId, outcome, questionId, answer }: Extract<Trigger, { kind: "outcome" }>): PublishProblem[] {
    if (!shop) return [];
    if (touchpointId === shop.id) return [{ path: "touchpointId", message: "outcome-of-itself" }];
    const other = shop.others.find(({ id }) => id === touchpointId);
    if (!other || other.status === "archived") return [{ path: "touchpointId", message: "outcome-missing" }];
    if (outcome === "submitted" && !other.hasForm) return [{ path: "outcome", message: "outcome-without-form" }];
    if (outcome === "answered") {
      const question = other.questions.find(({ id }) => id === questionId);
      if (other.questions.length === 0) return [{ path: "outcome", message: "outcome-without-question" }];
      if (questionId !== null && !question) return [{ path: "questionId", message: "outcome-question-missing" }];
      const isChoice = question?.ask === "choice" || question?.ask === "choices";
      if (answer !== null && isChoice && !question.options.some(({ id }) => id === answer))
        return [{ path: "answer", message: "outcome-question-missing" }];
    }
    return other.status === "live" ? [] : [{ path: "touchpointId", message: "outcome-not-live", mayPublish: true }];
  }
}
