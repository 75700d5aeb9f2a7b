import { blocksOf } from "./blocks-of";
import type { Touchpoint } from "./touchpoint";

/** Ids of the products that a touchpoint's cards show or that it ends with. */
export function namedProducts(touchpoint: Pick<Touchpoint, "content" | "experiment" | "boundProductIds">): string[] {
  const chosen = blocksOf(touchpoint).flatMap((block) =>
    block.kind === "products" && block.source.by === "choice" ? block.source.productIds : [],
  );
  return [...new Set([...chosen, ...touchpoint.boundProductIds])];
}
