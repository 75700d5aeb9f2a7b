/** What a merchant may do with an experiment that has begun. */
export type ExperimentDeed =
  | { deed: "apply-winner"; experimentId: string; variantId: string }
  | { deed: "stop-experiment"; experimentId: string };
