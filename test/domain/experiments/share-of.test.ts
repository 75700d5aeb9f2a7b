import { expect, test } from "vitest";
import { shareOf } from "~/domain/experiments/share-of";

// Version 2 of growthbook's `packages/sdk-js/test/cases.json`, "hash".
test.each([
  ["seed", "a", 0.0505],
  ["seed", "b", 0.2696],
  ["foo", "ab", 0.2575],
  ["foo", "def", 0.2019],
  ["89123klj", "8952klfjas09ujkasdf", 0.124],
  ["90850943850283058242805", "123", 0.7516],
  ["()**(%$##$%#$#", '___)((*":&', 0.0128],
])("%s, %s: %d", (seed, unit, share) => {
  expect(shareOf(seed, unit)).toBe(share);
});
