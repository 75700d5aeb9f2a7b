import type { AssignableExperiment } from "./assign-variant";
import { checkSampleRatio } from "./check-sample-ratio";
import { confidenceSequence } from "./confidence-sequence";
import { conversionSample } from "./conversion-sample";
import { expectedShares } from "./expected-shares";
import type { ArmStats } from "./experiment";
import { leastEvidence } from "./least-evidence";
import { revenueSample } from "./revenue-sample";
import type { Comparison, TooEarly, Verdict } from "./verdict";

/** Of all experiments without a difference, the share that may ever name a winner or loser. */
const alpha = 0.05;

/**
 * What the experiment says today. May be asked as often as one likes: the intervals and the check of the sample ratio are always
 * valid. Each variant is compared with the control, and alpha shared among these comparisons (Bonferroni), so that more variants
 * do not mean more false alarms. Arms without figures have had no shopper yet.
 */
export function judgeExperiment(experiment: AssignableExperiment, stats: ArmStats[]): Verdict {
  const armOf = (armId: string) => stats.find((arm) => arm.armId === armId) ?? nobody(armId);
  const [control, ...others] = experiment.variants.map(({ id }) => armOf(id));
  const comparisons = control ? others.map((variant) => compare(variant, control, alpha / others.length)) : [];

  const arms = expectedShares(experiment).map(({ armId, share }) => ({ armId, expectedShare: share, exposed: armOf(armId).exposed }));
  const ratio = checkSampleRatio(arms.map(({ expectedShare, exposed }) => ({ share: expectedShare, exposed })));
  if (!ratio.ok) return { kind: "broken", why: "sample-ratio", p: ratio.p, arms, comparisons };

  const saying = (...kinds: Comparison["says"][]) => comparisons.filter(({ says }) => kinds.includes(says));
  const [best, ...alsoBetter] = saying("better").toSorted((a, b) => (b.conversion?.estimate ?? 0) - (a.conversion?.estimate ?? 0));
  if (best) return { kind: "winner", why: "interval-above-zero", variantId: best.variantId, alsoBetter: idsOf(alsoBetter), comparisons };

  const worse = saying("worse");
  const stillOpen = idsOf(saying("open", "few-shoppers", "few-conversions"));
  if (worse.length > 0) return { kind: "loser", why: "interval-below-zero", variantIds: idsOf(worse), stillOpen, comparisons };

  if (saying("open").length > 0) return { kind: "no-difference-yet", why: "intervals-hold-zero", comparisons };
  return { kind: "too-early", why: saying("few-conversions").length > 0 ? "few-conversions" : "few-shoppers", comparisons };
}

function compare(variant: ArmStats, control: ArmStats, level: number): Comparison {
  const conversion = confidenceSequence(conversionSample(variant), conversionSample(control), { alpha: level });
  const revenue = confidenceSequence(revenueSample(variant), revenueSample(control), { alpha: level });
  return { variantId: variant.armId, says: says(), conversion, revenue };

  function says(): Comparison["says"] {
    const early = tooEarly(variant, control);
    if (early) return early;
    if (conversion && conversion.low > 0) return "better";
    if (conversion && conversion.high < 0) return "worse";
    return "open";
  }
}

function tooEarly(variant: ArmStats, control: ArmStats): TooEarly | null {
  if (Math.min(variant.exposed, control.exposed) < leastEvidence.shoppersPerArm) return "few-shoppers";
  return variant.converted + control.converted < leastEvidence.conversionsOfBoth ? "few-conversions" : null;
}

function idsOf(comparisons: Comparison[]): string[] {
  return comparisons.map(({ variantId }) => variantId);
}

function nobody(armId: string): ArmStats {
  return { armId, exposed: 0, converted: 0, revenueSum: 0, revenueSumOfSquares: 0 };
}
