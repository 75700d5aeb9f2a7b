/**
 * Draws one of a wheel's slices, each with its weight's share of the odds. Whole numbers all the way: no share is off by a rounding.
 *
 * @param pick a whole number from 0 up to but not including its argument, each as likely as the other
 * @returns null where nothing can be drawn: no slice has any weight
 */
export function drawSlice<Slice extends { weight: number }>(slices: readonly Slice[], pick: (below: number) => number): Slice | null {
  const total = slices.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= 0) return null;
  let left = pick(total);
  for (const slice of slices) {
    if (left < slice.weight) return slice;
    left -= slice.weight;
  }
  throw new Error("What was picked is not below the sum of the weights");
}
