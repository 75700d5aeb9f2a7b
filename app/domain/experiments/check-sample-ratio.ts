import { logGamma } from "./log-gamma";

export interface ArmCount {
  /** Which share of shoppers the arm should have, 0 to 1; those of all arms add up to 1. */
  share: number;
  /** How many it has. */
  exposed: number;
}

export type SampleRatio = { ok: true; p: number } | { ok: false; p: number };

/**
 * Below this an experiment is broken: Fabijan et al., "Diagnosing Sample Ratio Mismatch in Online Controlled Experiments", KDD
 * 2019, take 0.0005, GrowthBook 0.001. So small because a stopped experiment costs weeks and real faults are far beyond it.
 */
const broken = 0.001;

/** How closely the alternative lies around the expected shares: GrowthBook's and Optimizely's (`ssrm_test`) choice too. */
const concentration = 10_000;

/**
 * Whether the arms have the shoppers they should have. When not, something loses shoppers in one arm and not in the other, and no
 * figure of the experiment means anything.
 *
 * A sequential multinomial test, so that it can be asked after every shopper and still cries wolf in at most one experiment of a
 * thousand: Lindon & Malek, "Anytime-Valid Inference for Multinomial Count Data", NeurIPS 2022 (arXiv:2011.03567). Its
 * p-value is the reciprocal of the Bayes factor of Dirichlet(α = concentration · shares) against the shares θ themselves, which
 * follows from the counts so far, not from their order:
 *
 *     1/p = Γ(Σα) / Γ(Σα + Σn) · Π Γ(αᵢ + nᵢ) / Γ(αᵢ) · Π θᵢ^(−nᵢ)
 */
export function checkSampleRatio(arms: ArmCount[]): SampleRatio {
  if (arms.some(({ share, exposed }) => share <= 0 && exposed > 0)) return { ok: false, p: 0 };
  let total = 0;
  let logFactor = 0;
  for (const { share, exposed } of arms) {
    if (exposed === 0) continue;
    const alpha = concentration * share;
    logFactor += logGamma(alpha + exposed) - logGamma(alpha) - exposed * Math.log(share);
    total += exposed;
  }
  logFactor += logGamma(concentration) - logGamma(concentration + total);
  const p = Math.min(1, Math.exp(-logFactor));
  return { ok: p >= broken, p };
}
