import type { Series, SeriesStep } from "~/domain/touchpoints/series";
import type { StepTouchpoint } from "~/domain/touchpoints/series-facts";
import type { OutcomeOf } from "~/domain/touchpoints/trigger";

/** The changes that the editor makes to a series; each gives a new one. */
export const editSteps = {
  /** At the end, led to by the step before it: when that was closed, or shown where it cannot be closed. */
  add(series: Series, touchpointId: string, touchpoints: StepTouchpoint[]): Series {
    const before = series.steps.at(-1)?.touchpointId;
    return { ...series, steps: [...series.steps, { touchpointId, after: before ? [newWay(before, touchpoints)] : [] }] };
  },

  /** Together with the ways that begin at it. */
  remove(series: Series, index: number): Series {
    const gone = series.steps[index]?.touchpointId;
    const steps = series.steps
      .filter((_, at) => at !== index)
      .map((step, at) => ({ ...step, after: at === 0 ? [] : step.after.filter(({ touchpointId }) => touchpointId !== gone) }));
    const isGoal = !("ordered" in series.goal) && series.goal.touchpointId === gone;
    return { steps, goal: isGoal ? { ordered: true } : series.goal };
  },

  /** Ways that would lead back after it go; the first step needs none. */
  move(series: Series, index: number, to: number): Series {
    const step = series.steps[index];
    if (!step || to < 0 || to >= series.steps.length) return series;
    const rest = series.steps.filter((_, at) => at !== index);
    const steps = [...rest.slice(0, to), step, ...rest.slice(to)];
    const order = steps.map(({ touchpointId }) => touchpointId);
    return {
      ...series,
      steps: steps.map((each, at) => ({ ...each, after: each.after.filter(({ touchpointId }) => order.indexOf(touchpointId) < at) })),
    };
  },

  set(series: Series, index: number, step: SeriesStep): Series {
    return { ...series, steps: series.steps.map((each, at) => (at === index ? step : each)) };
  },

  /** One more way from an earlier step to a later one; the other way round nothing changes. */
  connect(series: Series, from: string, to: string, touchpoints: StepTouchpoint[]): Series {
    const [start, end] = [from, to].map((id) => series.steps.findIndex(({ touchpointId }) => touchpointId === id));
    const step = series.steps[end ?? -1];
    if (start === undefined || end === undefined || !step || start < 0 || start >= end) return series;
    return editSteps.set(series, end, { ...step, after: [...step.after, newWay(from, touchpoints)] });
  },
};

function newWay(from: string, touchpoints: StepTouchpoint[]): OutcomeOf {
  const canClose = touchpoints.find(({ id }) => id === from)?.outcomes.includes("closed") ?? true;
  return { touchpointId: from, outcome: canClose ? "closed" : "shown", questionId: null, answer: null, afterSeconds: 0 };
}
