import { toMinorUnits } from "~/domain/shared/minor-units";
import type { VendorOutcome } from "~/domain/shared/outcome";
import type { Page, PlatformProduct, PlatformVariant } from "~/domain/shared/platform";
import type { ProductPageQuery } from "./admin-api.types";
import { type AdminGraphql, callAdmin } from "./call-admin";
import { numberOf } from "./number-of";
import { readMoreVariants } from "./read-more-variants";
import type { VariantNode } from "./variant-node";

// A page must stay below 1,000 points: what a single query may cost.
const productPage = `#graphql
  query productPage($after: String) {
    shop { currencyCode }
    products(first: 10, after: $after, sortKey: ID) {
      nodes {
        id
        handle
        title
        status
        tags
        updatedAt
        featuredMedia { preview { image { url } } }
        variants(first: 50) {
          nodes { id title sku price compareAtPrice availableForSale inventoryQuantity inventoryItem { tracked } }
          pageInfo { hasNextPage endCursor }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
` as const;

type ProductNode = ProductPageQuery["products"]["nodes"][number];

/** One page of the shop's products, all their variants included. */
export async function readProducts(graphql: AdminGraphql, after: string | null): Promise<VendorOutcome<Page<PlatformProduct>>> {
  const outcome = await callAdmin(graphql, productPage, { after });
  if (!outcome.ok) return outcome;
  const { shop, products } = outcome.value;
  const items: PlatformProduct[] = [];
  for (const node of products.nodes) {
    const variants = [...node.variants.nodes];
    if (node.variants.pageInfo.hasNextPage) {
      const more = await readMoreVariants(graphql, node.id, node.variants.pageInfo.endCursor ?? null);
      if (!more.ok) return more;
      variants.push(...more.value);
    }
    items.push(toProduct(node, variants, shop.currencyCode));
  }
  return { ok: true, value: { items, next: products.pageInfo.hasNextPage ? (products.pageInfo.endCursor ?? null) : null } };
}

const statuses: Record<string, PlatformProduct["status"]> = { ACTIVE: "active", DRAFT: "draft", ARCHIVED: "archived" };

function toProduct(node: ProductNode, variants: VariantNode[], currency: string): PlatformProduct {
  const imageUrl = node.featuredMedia?.preview?.image?.url;
  return {
    externalId: numberOf(node.id),
    handle: node.handle,
    title: node.title,
    imageUrl: imageUrl ? String(imageUrl) : null,
    status: statuses[node.status] ?? "draft",
    tags: node.tags,
    variants: variants.map((variant) => toVariant(variant, currency)),
    changedAt: new Date(node.updatedAt),
  };
}

function toVariant(node: VariantNode, currency: string): PlatformVariant {
  return {
    id: numberOf(node.id),
    title: node.title,
    sku: node.sku || null,
    priceCents: toMinorUnits(node.price, currency),
    compareAtCents: node.compareAtPrice === null || node.compareAtPrice === undefined ? null : toMinorUnits(node.compareAtPrice, currency),
    available: node.availableForSale,
    inventory: node.inventoryItem?.tracked === false ? null : (node.inventoryQuantity ?? null),
  };
}
