import type { Touchpoint } from "~/domain/touchpoints/touchpoint";

/** Ids of every product that a touchpoint names, in its rules and in its content. */
export function productsNamedIn({ targeting, triggers, content, boundProductIds, experiment }: Touchpoint): string[] {
  const contents = [content, ...(experiment?.variants.flatMap(({ changes }) => changes.content ?? []) ?? [])];
  const allTriggers = [triggers, ...(experiment?.variants.flatMap(({ changes }) => changes.triggers ?? []) ?? [])];
  const ofBlocks = contents
    .flatMap(({ ask, done }) => [...ask, ...done])
    .flatMap((block) => (block.kind === "products" && block.source.by === "choice" ? block.source.productIds : []));
  const ofTriggers = allTriggers.flatMap(({ list }) => list).flatMap((trigger) => ("productIds" in trigger ? trigger.productIds : []));
  const { productIds, cartProductIds, notInCartProductIds } = targeting;
  return [...new Set([...productIds, ...cartProductIds, ...notInCartProductIds, ...boundProductIds, ...ofTriggers, ...ofBlocks])];
}
