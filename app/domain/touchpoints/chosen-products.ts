import type { Touchpoint } from "./touchpoint";

/** Ids of the products that the merchant chose for cards, in the touchpoint and in its variants. */
export function chosenProducts({ content, experiment }: Touchpoint): string[] {
  const contents = [content, ...(experiment?.variants.flatMap(({ changes }) => changes.content ?? []) ?? [])];
  const ids = contents
    .flatMap(({ ask, done }) => [...ask, ...done])
    .flatMap((block) => (block.kind === "products" && block.source.by === "choice" ? block.source.productIds : []));
  return [...new Set(ids)];
}
