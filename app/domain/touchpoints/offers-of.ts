import type { Touchpoint } from "./touchpoint";

/** Every offer that the touchpoint or one of its variants promises. */
export function offersOf({ experiment, offerId, format }: Pick<Touchpoint, "experiment" | "offerId" | "format">): string[] {
  const changes = experiment?.variants.map((variant) => variant.changes) ?? [];
  const formats = [format, ...changes.flatMap((change) => change.format ?? [])];
  const slices = formats.flatMap((each) => (each.kind === "wheel" ? each.slices.map((slice) => slice.offerId) : []));
  return [...new Set([offerId, ...slices, ...changes.map((change) => change.offerId ?? null)].filter((id) => id !== null))];
}
