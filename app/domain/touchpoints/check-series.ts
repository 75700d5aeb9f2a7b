import type { PublishProblem } from "./publishing/publish-problem";
import type { Series } from "./series";
import type { SeriesFacts, StepTouchpoint } from "./series-facts";
import type { OutcomeOf } from "./trigger";

/**
 * What keeps a series from being published, said at its place: `steps.2.touchpointId`, `steps.2.after.0.outcome`, `goal.outcome`. With
 * `mayPublish` stands what publishing takes along: touchpoints that go live with it.
 */
export function checkSeries({ steps, goal }: Series, { touchpoints, others }: SeriesFacts): PublishProblem[] {
  if (steps.length === 0) return [{ path: "steps", message: "series-empty" }];
  const byId = new Map(touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]));
  const places = new Map<string, number>();
  steps.forEach(({ touchpointId }, index) => {
    if (!places.has(touchpointId)) places.set(touchpointId, index);
  });
  const problems: PublishProblem[] = [];
  const reachable: boolean[] = [];
  steps.forEach(({ touchpointId, after }, index) => {
    const path = `steps.${String(index)}`;
    const say = (field: string, message: string): number => problems.push({ path: `${path}.${field}`, message });
    const found = touchpointProblem(touchpointId, index);
    if (found) problems.push({ ...found, path: `${path}.touchpointId` });
    if (index === 0 && after.length > 0) say("after", "series-no-entry");
    const ways = after.map((outcome, nth) => {
      const wrong = wayProblem(outcome, index);
      if (wrong) say(`after.${String(nth)}.${wrong.path}`, wrong.message);
      return !wrong && reachable[places.get(outcome.touchpointId) ?? -1] === true;
    });
    reachable[index] = after.length === 0 || ways.includes(true);
    if (!reachable[index] && index > 0) say("after", "series-unreachable");
  });
  return [...problems, ...goalProblems()];

  function touchpointProblem(id: string, index: number): Omit<PublishProblem, "path"> | null {
    const touchpoint = byId.get(id);
    if (!touchpoint || touchpoint.status === "archived") return { message: "series-step-missing" };
    if (places.get(id) !== index) return { message: "series-step-twice" };
    if (others.some(({ touchpointIds }) => touchpointIds.includes(id))) return { message: "series-step-elsewhere" };
    if (touchpoint.problems > 0) return { message: "series-step-not-ready" };
    if (touchpoint.status === "paused") return { message: "series-step-paused", mayPublish: true };
    return touchpoint.status === "draft" ? { message: "series-step-draft", mayPublish: true } : null;
  }

  /** Why a step cannot be led to in this way; null when it can. */
  function wayProblem(way: OutcomeOf, index: number): PublishProblem | null {
    const from = places.get(way.touchpointId);
    if (from === undefined) return { path: "touchpointId", message: "series-not-a-step" };
    if (from === index) return { path: "touchpointId", message: "outcome-of-itself" };
    if (from > index) return { path: "touchpointId", message: "series-backwards" };
    const isGoal = !("ordered" in goal) && goal.touchpointId === way.touchpointId && goal.outcome === way.outcome;
    if (isGoal) return { path: "outcome", message: "series-after-goal" };
    const touchpoint = byId.get(way.touchpointId);
    return touchpoint ? outcomeProblem(way, touchpoint) : null;
  }

  function goalProblems(): PublishProblem[] {
    if ("ordered" in goal) return [];
    const at = places.get(goal.touchpointId);
    if (at === undefined) return [{ path: "goal.touchpointId", message: "series-not-a-step" }];
    if (!reachable[at]) return [{ path: "goal.touchpointId", message: "series-unreachable" }];
    const touchpoint = byId.get(goal.touchpointId);
    const wrong = touchpoint && outcomeProblem({ ...goal, questionId: null, answer: null }, touchpoint);
    return wrong ? [{ ...wrong, path: `goal.${wrong.path}` }] : [];
  }
}

const impossible = {
  shown: "outcome-never",
  closed: "outcome-never",
  clicked: "outcome-never",
  submitted: "outcome-without-form",
  answered: "outcome-without-question",
} as const;

/** An outcome that can never come of this touchpoint. */
function outcomeProblem(
  { outcome, questionId, answer }: Pick<OutcomeOf, "outcome" | "questionId" | "answer">,
  { outcomes, questions }: StepTouchpoint,
): PublishProblem | null {
  if (!outcomes.includes(outcome)) return { path: "outcome", message: impossible[outcome] };
  if (outcome !== "answered" || questionId === null) return null;
  const question = questions.find(({ id }) => id === questionId);
  if (!question) return { path: "questionId", message: "outcome-question-missing" };
  const isChoice = question.ask === "choice" || question.ask === "choices";
  const isGone = answer !== null && isChoice && !question.options.some(({ id }) => id === answer);
  return isGone ? { path: "answer", message: "outcome-question-missing" } : null;
}
