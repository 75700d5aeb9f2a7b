import type { ProductRecord, ShopRecord } from "../../store/types";
import { decimal } from "../money";
import { type Payload, shopTime } from "./parts";

/** Body of products/create and products/update. `before` gives the stock as it was. */
export function productPayload(product: Readonly<ProductRecord>, shop: Readonly<ShopRecord>, before?: Readonly<ProductRecord>): Payload {
  const at = shopTime(product.updatedAt, shop);
  const primary = shop.primaryLocale;
  const images = product.images.map((src, i) => ({
    id: product.id * 10 + i,
    position: i + 1,
    product_id: product.id,
    created_at: shopTime(product.createdAt, shop),
    updated_at: at,
    alt: product.title[primary] ?? null,
    width: 1200,
    height: 1200,
    src: `https://${shop.domain}${src}`,
    variant_ids: [],
    admin_graphql_api_id: `gid://shopify/ProductImage/${product.id * 10 + i}`,
  }));
  return {
    admin_graphql_api_id: `gid://shopify/Product/${product.id}`,
    body_html: product.description[primary] ?? "",
    created_at: shopTime(product.createdAt, shop),
    handle: product.handle,
    id: product.id,
    product_type: product.type,
    published_at: product.status === "ACTIVE" ? shopTime(product.createdAt, shop) : null,
    template_suffix: null,
    title: product.title[primary] ?? Object.values(product.title)[0] ?? "",
    updated_at: at,
    vendor: product.vendor,
    status: product.status.toLowerCase(),
    published_scope: "global",
    tags: product.tags.join(", "),
    variants: product.variants.map((variant, i) => ({
      admin_graphql_api_id: `gid://shopify/ProductVariant/${variant.id}`,
      barcode: null,
      compare_at_price: variant.compareAtPrice === null ? null : decimal(variant.compareAtPrice),
      created_at: shopTime(product.createdAt, shop),
      id: variant.id,
      inventory_policy: "deny",
      position: i + 1,
      price: decimal(variant.price),
      product_id: product.id,
      sku: variant.sku,
      taxable: true,
      title: variant.title,
      updated_at: at,
      option1: variant.title,
      option2: null,
      option3: null,
      image_id: null,
      inventory_item_id: variant.inventoryItemId,
      inventory_quantity: variant.inventory,
      old_inventory_quantity: before?.variants.find((old) => old.id === variant.id)?.inventory ?? variant.inventory,
    })),
    options: [
      {
        name: product.optionName?.[primary] ?? "Title",
        id: product.id + 1,
        product_id: product.id,
        position: 1,
        values: product.variants.map((variant) => variant.title),
      },
    ],
    images,
    image: images[0] ?? null,
    media: [],
    variant_gids: product.variants.map((variant) => ({
      admin_graphql_api_id: `gid://shopify/ProductVariant/${variant.id}`,
      updated_at: product.updatedAt,
    })),
    has_variants_that_requires_components: false,
    category: null,
  };
}

/** Body of products/delete. */
export function productDeletedPayload(product: Pick<ProductRecord, "id">): Payload {
  return { id: product.id };
}
