import { describe, expect, it } from "vitest";
import { checkSeries } from "~/domain/touchpoints/check-series";
import type { Series } from "~/domain/touchpoints/series";
import type { SeriesFacts, StepTouchpoint } from "~/domain/touchpoints/series-facts";
import type { OutcomeOf } from "~/domain/touchpoints/trigger";

const popup: StepTouchpoint = {
  id: "popup",
  name: "Popup",
  status: "live",
  format: "popup",
  outcomes: ["shown", "closed", "submitted", "answered"],
  questions: [{ id: "how", ask: "choice", text: {}, options: [{ id: "well", label: {} }] }],
  problems: 0,
};
const slide: StepTouchpoint = { ...popup, id: "slide", outcomes: ["shown", "closed", "clicked"], questions: [] };
const bar: StepTouchpoint = { ...slide, id: "bar" };
const facts: SeriesFacts = { touchpoints: [popup, slide, bar], others: [] };
const way = (touchpointId: string, outcome: OutcomeOf["outcome"], part: Partial<OutcomeOf> = {}): OutcomeOf => ({
  ...{ touchpointId, outcome, questionId: null, answer: null, afterSeconds: 0 },
  ...part,
});
const step = (touchpointId: string, ...after: OutcomeOf[]) => ({ touchpointId, after });
const good: Series = {
  steps: [step("popup"), step("slide", way("popup", "closed")), step("bar", way("popup", "submitted"), way("slide", "clicked"))],
  goal: { ordered: true },
};
const steps = (...list: Series["steps"]): Series => ({ ...good, steps: list });
const goal = (touchpointId: string, outcome: "submitted" | "clicked" | "answered"): Series => ({
  ...good,
  goal: { touchpointId, outcome },
});
const having = (part: Partial<StepTouchpoint>): SeriesFacts => ({ ...facts, touchpoints: [popup, { ...slide, ...part }, bar] });
const answered = (part: Partial<OutcomeOf>) => steps(step("popup"), step("slide", way("popup", "answered", part)));

describe("a series is published", () => {
  it("when every step is led to by earlier ones", () => expect(checkSeries(good, facts)).toEqual([]));
  it("with the answer that its question knows", () =>
    expect(checkSeries(answered({ questionId: "how", answer: "well" }), facts)).toEqual([]));
  it("with several steps at which it begins", () => expect(checkSeries(steps(step("popup"), step("slide")), facts)).toEqual([]));
  it.each(["draft", "paused"])("with a %s that goes live with it, once that was said", (status) =>
    expect(checkSeries(good, having({ status }))).toEqual([
      { path: "steps.1.touchpointId", message: `series-step-${status}`, mayPublish: true },
    ]),
  );
});

const cases: [name: string, series: Series, facts: SeriesFacts, problems: string[]][] = [
  ["no step", steps(), facts, ["steps series-empty"]],
  [
    "a first step that waits for another",
    steps(step("popup", way("slide", "closed")), step("slide")),
    facts,
    ["steps.0.after series-no-entry", "steps.0.after.0.touchpointId series-backwards"],
  ],
  [
    "a step led to by a later one",
    steps(step("popup"), step("slide", way("bar", "closed")), step("bar")),
    facts,
    ["steps.1.after.0.touchpointId series-backwards", "steps.1.after series-unreachable"],
  ],
  [
    "a step led to by itself",
    steps(step("popup"), step("slide", way("slide", "closed"))),
    facts,
    ["steps.1.after.0.touchpointId outcome-of-itself", "steps.1.after series-unreachable"],
  ],
  [
    "a way from what is no step",
    steps(step("popup"), step("slide", way("bar", "closed"), way("popup", "closed"))),
    facts,
    ["steps.1.after.0.touchpointId series-not-a-step"],
  ],
  [
    "what is led to only by what is never reached",
    steps(step("popup"), step("slide", way("popup", "clicked")), step("bar", way("slide", "closed"))),
    facts,
    ["steps.1.after.0.outcome outcome-never", "steps.1.after series-unreachable", "steps.2.after series-unreachable"],
  ],
  ["a touchpoint twice", steps(step("popup"), step("popup", way("popup", "closed"))), facts, ["steps.1.touchpointId series-step-twice"]],
  [
    "a touchpoint of another series",
    good,
    { ...facts, others: [{ id: "other", name: "Other", touchpointIds: ["slide"] }] },
    ["steps.1.touchpointId series-step-elsewhere"],
  ],
  ["an archived touchpoint", good, having({ status: "archived" }), ["steps.1.touchpointId series-step-missing"]],
  ["a touchpoint that is not there", good, { ...facts, touchpoints: [popup, slide] }, ["steps.2.touchpointId series-step-missing"]],

  ["a draft that is not finished", good, having({ status: "draft", problems: 2 }), ["steps.1.touchpointId series-step-not-ready"]],
  [
    "a form that is not there",
    steps(step("slide"), step("popup", way("slide", "submitted"))),
    facts,
    ["steps.1.after.0.outcome outcome-without-form", "steps.1.after series-unreachable"],
  ],
  [
    "a question that is not there",
    answered({ questionId: "why" }),
    facts,
    ["steps.1.after.0.questionId outcome-question-missing", "steps.1.after series-unreachable"],
  ],
  [
    "an answer that is not there",
    answered({ questionId: "how", answer: "badly" }),
    facts,
    ["steps.1.after.0.answer outcome-question-missing", "steps.1.after series-unreachable"],
  ],
  ["a way that goes on from the goal", goal("popup", "submitted"), facts, ["steps.2.after.0.outcome series-after-goal"]],
  ["a goal that is no step", goal("note", "clicked"), facts, ["goal.touchpointId series-not-a-step"]],
  ["a goal that can never happen", goal("bar", "answered"), facts, ["goal.outcome outcome-without-question"]],
];

describe("a series is refused for", () => {
  it.each(cases)("%s", (_name, series, given, expected) => {
    expect(checkSeries(series, given).map(({ path, message }) => `${path} ${message}`)).toEqual(expected);
  });
});
