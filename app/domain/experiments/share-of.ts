/**
 * A number in [0, 1) in steps of 1/10,000, always the same for the same seed and unit: FNV-1a (32 bit, draft-eastlake-fnv) of
 * the decimal digits of FNV-1a of both. Hashed once, two experiments' shares depend on each other; hashed twice they do not. It is
 * hash version 2 of GrowthBook, whose published cases it answers to (growthbook `packages/sdk-js/test/cases.json`, "hash").
 */
export function shareOf(seed: string, unit: string): number {
  return (fnv1a(String(fnv1a(seed + unit))) % 10_000) / 10_000;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
