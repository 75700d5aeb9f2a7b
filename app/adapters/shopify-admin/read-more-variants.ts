import type { VendorOutcome } from "~/domain/shared/outcome";
import { type AdminGraphql, callAdmin } from "./call-admin";
import type { VariantNode } from "./variant-node";

const moreVariants = `#graphql
  query moreVariants($product: ID!, $after: String) {
    product(id: $product) {
      variants(first: 100, after: $after) {
        nodes { id title sku price compareAtPrice availableForSale inventoryQuantity inventoryItem { tracked } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
` as const;

/** The variants of a product beyond those that came with its page. */
export async function readMoreVariants(
  graphql: AdminGraphql,
  product: string,
  after: string | null,
): Promise<VendorOutcome<VariantNode[]>> {
  const variants: VariantNode[] = [];
  for (let cursor = after; ; ) {
    const outcome = await callAdmin(graphql, moreVariants, { product, after: cursor });
    if (!outcome.ok) return outcome;
    const page = outcome.value.product?.variants;
    if (!page) break;
    variants.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) break;
    cursor = page.pageInfo.endCursor ?? null;
  }
  return { ok: true, value: variants };
}
