/**
 * The intervals hold for large numbers. With fewer than these, nothing is said: below some twenty conversions a rate's distribution
 * is too far from normal.
 */
export const leastEvidence = { shoppersPerArm: 100, conversionsOfBoth: 20 };
