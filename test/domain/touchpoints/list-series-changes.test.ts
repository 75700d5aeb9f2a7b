import { expect, it } from "vitest";
import { listSeriesChanges, type SeriesChange } from "~/domain/touchpoints/list-series-changes";
import type { Series } from "~/domain/touchpoints/series";
import { outcomes } from "~/domain/touchpoints/trigger";
import cases from "./list-series-changes.cases.json";

type Words = { name?: string; steps: string; goal?: string };

/** A step is `c: a closed, b answered q=no +60`: the touchpoint and what leads to it; seconds after the plus. Steps are parted by `|`. */
function read({ name = "Funnel", steps, goal = "ordered" }: Words): { name: string; definition: Series } {
  const [touchpointId = "", outcome] = goal.split(" ");
  const definition: Series = {
    steps: steps.split("|").map((step) => {
      const [id = "", ways = ""] = step.split(":").map((part) => part.trim());
      return { touchpointId: id, after: ways === "" ? [] : ways.split(",").map(readWay) };
    }),
    goal: goal === "ordered" ? { ordered: true } : { touchpointId, outcome: outcome as "submitted" | "clicked" | "answered" },
  };
  return { name, definition };
}

function readWay(words: string): Series["steps"][number]["after"][number] {
  const [, touchpointId = "", said, question, answer, seconds] = /^\s*(\w+) (\w+)(?: (\w+)=(\w+))?(?: \+(\d+))?$/.exec(words) ?? [];
  const outcome = outcomes.find((each) => each === said);
  if (!outcome) throw new Error(`"${words}" is no way.`);
  return { touchpointId, outcome, questionId: question ?? null, answer: answer ?? null, afterSeconds: Number(seconds ?? 0) };
}

const goalWords = (goal: Series["goal"]): string => ("ordered" in goal ? "ordered" : `${goal.touchpointId} ${goal.outcome}`);

/** A change as a case says it. */
function words(change: SeriesChange): string {
  switch (change.kind) {
    case "first":
      return "first";
    case "name":
      return `name ${change.from} > ${change.to}`;
    case "steps-added":
    case "steps-removed":
      return `${change.kind} ${change.touchpointIds.join(" ")}`;
    case "step-moved":
      return `step-moved ${change.touchpointId} behind ${change.behind ?? "nothing"}`;
    case "goal":
      return `goal ${goalWords(change.from)} > ${goalWords(change.to)}`;
    case "entry-added":
    case "entry-removed":
      return `${change.kind} ${change.touchpointId}`;
    default: {
      const { touchpointId: from, outcome, questionId, answer, afterSeconds } = change.way;
      const asked = questionId === null ? "" : ` ${questionId}=${answer}`;
      const later = change.kind === "way-delayed" ? ` +${change.fromSeconds} > +${afterSeconds}` : "";
      return `${change.kind} ${change.touchpointId}: ${from} ${outcome}${asked}${later}`;
    }
  }
}

it.each(cases)("$name", ({ before, after, changes }) => {
  expect(listSeriesChanges(before && read(before), read(after)).map(words)).toEqual(changes);
});
