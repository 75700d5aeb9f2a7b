import type { Block } from "./block";
import type { Touchpoint } from "./touchpoint";

/** All blocks of a touchpoint and of its variants: what any shopper may meet of it. */
export function blocksOf({ content, experiment }: Pick<Touchpoint, "content" | "experiment">): Block[] {
  const contents = [content, ...(experiment?.variants.flatMap(({ changes }) => changes.content ?? []) ?? [])];
  return contents.flatMap(({ ask, done }) => [...ask, ...done]);
}
