import type { ProductRecord } from "../../store/types";
import { decimal } from "../money";
import { inLocale, inMarket, type View } from "./view";

/**
 * A product as `/products/<handle>.json` answers: unlike the `.js` answer its prices are decimals in text, and whether a variant
 * can be bought is not in it.
 */
export function productFile(record: Readonly<ProductRecord>, view: View): Record<string, unknown> {
  const product = inMarket(record, view);
  const title = (index: number): string => {
    const variant = product.variants[index];
    if (!variant) return "";
    return product.optionName ? inLocale(variant.titles, view) : variant.title;
  };
  const option = product.optionName ? inLocale(product.optionName, view) : "Title";
  return {
    id: product.id,
    title: inLocale(product.title, view),
    body_html: inLocale(product.description, view),
    vendor: product.vendor,
    product_type: product.type,
    created_at: product.createdAt,
    handle: product.handle,
    updated_at: product.updatedAt,
    published_at: product.createdAt,
    template_suffix: null,
    published_scope: "global",
    tags: product.tags.join(", "),
    variants: product.variants.map((variant, index) => ({
      id: variant.id,
      product_id: product.id,
      title: title(index),
      price: decimal(variant.price),
      sku: variant.sku,
      position: index + 1,
      compare_at_price: variant.compareAtPrice === null ? "" : decimal(variant.compareAtPrice),
      fulfillment_service: "manual",
      inventory_management: "shopify",
      option1: title(index),
      option2: null,
      option3: null,
      created_at: product.createdAt,
      updated_at: product.updatedAt,
      taxable: true,
      grams: variant.grams,
      weight: variant.grams,
      weight_unit: "g",
      requires_shipping: true,
      price_currency: view.currency,
    })),
    options: [{ name: option, position: 1, values: product.variants.map((_, index) => title(index)) }],
    images: product.images.map((src, index) => ({ position: index + 1, src: `${view.origin}${src}`, width: 1200, height: 1200 })),
    image: { position: 1, src: `${view.origin}${product.image}`, width: 1200, height: 1200 },
  };
}
