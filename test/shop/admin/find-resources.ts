import { z } from "zod";
import { gid } from "../api/gid";
import { decimal } from "../api/money";
import type { ProductRecord, ShopRecord, VariantRecord } from "../store/types";
import type { AdminWorld } from "./admin-world";

const filterOf = z.object({ query: z.string().optional(), draft: z.boolean().optional(), archived: z.boolean().optional() }).catch({});

export interface FoundResource {
  id: string;
  title: string;
  subtitle?: string;
  picture?: string;
  status?: string;
  value: object;
}

const mostShown = 100;

/** What the resource picker shows for a search, each with what App Bridge hands to the app when it is picked. */
export function findResources(world: AdminWorld, shop: Readonly<ShopRecord>, query: URLSearchParams): FoundResource[] {
  const filter = filterOf.parse(parseJson(query.get("filter")));
  const words = `${query.get("query") ?? ""} ${filter.query ?? ""}`
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word && !word.includes(":"));
  const fits = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word));
  const titleOf = (texts: Readonly<Record<string, string>>): string => texts[shop.primaryLocale] ?? "";
  const picture = (path: string): string => `${world.origins.storefront(shop.handle)}${path}`;
  if (query.get("type") === "collection") {
    return world.store.collections
      .filter(shop.domain, ({ title }) => fits(titleOf(title)))
      .map((collection) => ({
        id: gid("Collection", collection.id),
        title: titleOf(collection.title),
        picture: picture(collection.image),
        value: {
          id: gid("Collection", collection.id),
          title: titleOf(collection.title),
          handle: collection.handle,
          image: image(collection.image, shop, collection.id),
        },
      }));
  }
  const products = world.store.products
    .filter(
      shop.domain,
      ({ status }) => (status !== "DRAFT" || filter.draft !== false) && (status !== "ARCHIVED" || filter.archived !== false),
    )
    .filter((product) => fits(`${titleOf(product.title)} ${product.type} ${product.vendor} ${product.tags.join(" ")}`))
    .slice(0, mostShown);
  const stockOf = (product: ProductRecord): number => product.variants.reduce((sum, { inventory }) => sum + inventory, 0);
  if (query.get("type") === "variant") {
    return products.flatMap((product) =>
      product.variants.map((variant) => ({
        id: gid("ProductVariant", variant.id),
        title: titleOf(product.title),
        subtitle: `${variant.title}, ${variant.inventory} available`,
        picture: picture(product.image),
        value: variantValue(variant, product, titleOf(product.title)),
      })),
    );
  }
  return products.map((product) => ({
    id: gid("Product", product.id),
    title: titleOf(product.title),
    subtitle: `${product.variants.length === 1 ? "" : `${product.variants.length} variants, `}${stockOf(product)} available`,
    picture: picture(product.image),
    status: product.status,
    value: {
      id: gid("Product", product.id),
      title: titleOf(product.title),
      handle: product.handle,
      descriptionHtml: titleOf(product.description),
      productType: product.type,
      vendor: product.vendor,
      tags: product.tags,
      status: product.status,
      totalInventory: stockOf(product),
      totalVariants: product.variants.length,
      hasOnlyDefaultVariant: product.optionName === null,
      images: [image(product.image, shop, product.id)],
      options: [
        {
          id: gid("ProductOption", product.id),
          name: product.optionName?.[shop.primaryLocale] ?? "Title",
          position: 1,
          values: product.variants.map(({ title }) => title),
        },
      ],
      variants: product.variants.map((variant) => variantValue(variant, product, titleOf(product.title))),
      createdAt: product.createdAt,
      updatedAt: product.updatedAt,
    },
  }));
}

function variantValue(variant: VariantRecord, product: ProductRecord, title: string): object {
  return {
    id: gid("ProductVariant", variant.id),
    title: variant.title,
    displayName: `${title} - ${variant.title}`,
    sku: variant.sku,
    price: decimal(variant.price),
    compareAtPrice: variant.compareAtPrice === null ? null : decimal(variant.compareAtPrice),
    inventoryQuantity: variant.inventory,
    availableForSale: variant.inventory > 0,
    product: { id: gid("Product", product.id) },
  };
}

function image(path: string, shop: Readonly<ShopRecord>, id: number): object {
  return { id: gid("ProductImage", id), originalSrc: `https://${shop.domain}${path}`, altText: null };
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "{}");
  } catch {
    return {};
  }
}
