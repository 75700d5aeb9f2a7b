import type { Touchpoint } from "../touchpoints/touchpoint";

/**
 * Whether two versions of a touchpoint test the same: the same arms with the same weights, showing the same, by the same goal. When not,
 * figures from before and after must not be added up. What a variant may not change (targeting, schedule, caps) is the same for
 * all arms at any moment, so it may change while an experiment runs. Both went through the schema.
 */
export function sameTest(before: Touchpoint, after: Touchpoint): boolean {
  return JSON.stringify(testOf(before)) === JSON.stringify(testOf(after));
}

function testOf({ experiment, format, content, look, triggers, offerId }: Touchpoint): unknown {
  const variants = experiment?.variants.map(({ id, weight, changes }) => ({ id, weight, changes }));
  return [experiment?.holdoutPercent, experiment?.goal, variants, { format, content, look, triggers, offerId }];
}
