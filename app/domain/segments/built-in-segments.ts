/**
 * Segments that every shop has, whatever it makes of its own. Their ids stand in targeting rules and in what the storefront is told of a
 * known shopper; `segments-of.ts` says who is in each.
 */
export const builtInSegments = ["subscribers", "buyers", "repeat-buyers", "lapsed"] as const;

export type BuiltInSegment = (typeof builtInSegments)[number];
