const second = 1000;
const minute = 60 * second;

/** How long Shopify's queue waits before each of its eight retries, in milliseconds: a little under four hours in all. */
export const retryDelays: readonly number[] = [
  10 * second,
  30 * second,
  minute,
  5 * minute,
  15 * minute,
  30 * minute,
  60 * minute,
  120 * minute,
];
