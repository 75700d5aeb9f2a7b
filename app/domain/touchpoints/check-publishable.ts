import { checkColors } from "./publishing/check-colors";
import { checkContent } from "./publishing/check-content";
import { checkExperiment } from "./publishing/check-experiment";
import { checkOffer } from "./publishing/check-offer";
import { checkReach } from "./publishing/check-reach";
import { checkTimes } from "./publishing/check-times";
import { checkTriggers } from "./publishing/check-triggers";
import type { PublishFacts } from "./publishing/publish-facts";
import type { PublishProblem } from "./publishing/publish-problem";
import type { Touchpoint } from "./touchpoint";

/**
 * What keeps a touchpoint from being shown or understood. The schema says whether it is well formed; this says whether it makes sense,
 * of the touchpoint itself and of each variant of its experiment.
 */
export function checkPublishable(touchpoint: Touchpoint, facts: PublishFacts): PublishProblem[] {
  const { experiment, format } = touchpoint;
  const problems = [...checkWhole(touchpoint, facts), ...checkTimes(touchpoint, facts), ...checkExperiment(touchpoint)];
  const isTaken = facts.shop?.others.some(({ handle, status }) => status === "live" && format.kind === "page" && handle === format.handle);
  if (isTaken) problems.push({ path: "format.handle", message: "handle-taken" });
  if (facts.shop?.embedOn === false) problems.push({ path: "", message: "embed-off", mayPublish: true });
  experiment?.variants.forEach(({ changes }, index) => {
    const parts = Object.keys(changes);
    if (parts.length === 0) return;
    const found = checkWhole({ ...touchpoint, ...changes }, facts);
    // Only what the variant says for itself: the rest was said already.
    const own = found.filter(({ path }) => parts.includes(path.split(".")[0] ?? "") && !problems.some((one) => sameField(one, path)));
    problems.push(...own.map((one) => ({ ...one, path: `experiment.variants.${String(index)}.changes.${one.path}` })));
  });
  return distinct(problems);
}

function checkWhole(touchpoint: Touchpoint, facts: PublishFacts): PublishProblem[] {
  return [checkContent, checkOffer, checkReach, checkTriggers, checkColors].flatMap((check) => check(touchpoint, facts));
}

function sameField(problem: PublishProblem, path: string): boolean {
  return problem.path === path && !path.startsWith("content");
}

function distinct(problems: PublishProblem[]): PublishProblem[] {
  return problems.filter(({ path, message }, index) => problems.findIndex((one) => one.path === path && one.message === message) === index);
}
