import type { Touchpoint } from "../touchpoint";
import type { PublishProblem } from "./publish-problem";

/** An experiment that compares nothing, or the same with the same. */
export function checkExperiment({ experiment }: Touchpoint): PublishProblem[] {
  if (!experiment) return [];
  const problems: PublishProblem[] = [];
  const { variants, holdoutPercent } = experiment;
  if (variants.length < 2 && holdoutPercent === 0) problems.push({ path: "experiment.variants", message: "compares-nothing" });
  variants.forEach(({ changes }, index) => {
    const path = `experiment.variants.${String(index)}`;
    if (index > 0 && Object.keys(changes).length === 0) problems.push({ path: `${path}.changes`, message: "variant-same" });
    if (index === 0 && Object.keys(changes).length > 0) problems.push({ path: `${path}.changes`, message: "control-changed" });
  });
  return problems;
}
