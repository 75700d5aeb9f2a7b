import type { AssignableExperiment } from "./assign-variant";

export interface ArmShare {
  armId: string;
  /** 0 to 1. */
  share: number;
}

/** Which share of shoppers `assignVariant` gives to each arm: the variants in their order, then "holdout" where there is one. */
export function expectedShares({ holdoutPercent, variants }: AssignableExperiment): ArmShare[] {
  const held = Math.min(Math.max(holdoutPercent, 0), 100) / 100;
  const total = variants.reduce((sum, { weight }) => sum + weight, 0);
  const shares = variants.map(({ id, weight }, i) => ({
    armId: id,
    share: (1 - held) * (total > 0 ? weight / total : i === 0 ? 1 : 0),
  }));
  return held > 0 ? [...shares, { armId: "holdout", share: held }] : shares;
}
