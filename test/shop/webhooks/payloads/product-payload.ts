import { gid } from "../../api/gid";
import { decimal } from "../../api/money";
import type { ProductRecord, ShopRecord } from "../../store/types";

/** `products/create` and `products/update`. */
export function productPayload(product: Readonly<ProductRecord>, shop: Readonly<ShopRecord>): object {
  const optionName = product.optionName?.[shop.primaryLocale] ?? "Title";
  const images = product.images.map((path, at) => ({
    id: product.id + at,
    admin_graphql_api_id: gid("ProductImage", product.id + at),
    product_id: product.id,
    position: at + 1,
    alt: product.title[shop.primaryLocale] ?? null,
    width: 1200,
    height: 1200,
    src: path.startsWith("http") ? path : `https://${shop.domain}${path}`,
    variant_ids: [],
    created_at: product.createdAt,
    updated_at: product.updatedAt,
  }));
  return {
    id: product.id,
    admin_graphql_api_id: gid("Product", product.id),
    title: product.title[shop.primaryLocale] ?? "",
    body_html: product.description[shop.primaryLocale] ?? "",
    handle: product.handle,
    vendor: product.vendor,
    product_type: product.type,
    tags: product.tags.join(", "),
    status: product.status.toLowerCase(),
    template_suffix: null,
    published_scope: "web",
    published_at: product.status === "ACTIVE" ? product.createdAt : null,
    created_at: product.createdAt,
    updated_at: product.updatedAt,
    options: [
      { id: product.id, product_id: product.id, name: optionName, position: 1, values: product.variants.map(({ title }) => title) },
    ],
    variants: product.variants.map((variant, at) => ({
      id: variant.id,
      admin_graphql_api_id: gid("ProductVariant", variant.id),
      product_id: product.id,
      title: variant.title,
      option1: variant.title,
      option2: null,
      option3: null,
      position: at + 1,
      sku: variant.sku,
      barcode: null,
      price: decimal(variant.price),
      compare_at_price: variant.compareAtPrice === null ? null : decimal(variant.compareAtPrice),
      inventory_item_id: variant.inventoryItemId,
      inventory_policy: "deny",
      inventory_quantity: variant.inventory,
      old_inventory_quantity: variant.inventory,
      taxable: true,
      image_id: null,
      created_at: product.createdAt,
      updated_at: product.updatedAt,
    })),
    image: images[0] ?? null,
    images,
    media: [],
    variant_gids: product.variants.map(({ id }) => ({ admin_graphql_api_id: gid("ProductVariant", id), updated_at: product.updatedAt })),
  };
}
