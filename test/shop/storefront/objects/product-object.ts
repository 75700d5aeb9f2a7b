import type { ProductRecord, VariantRecord } from "../../store/types";
import { ImageDrop } from "./drops";
import { inLocale, inMarket, type View } from "./view";

type Fields = Record<string, unknown>;

const variantFields = (product: Readonly<ProductRecord>, variant: VariantRecord, view: View, selected: boolean): Fields => {
  const title = product.optionName ? inLocale(variant.titles, view) : variant.title;
  return {
    id: variant.id,
    title,
    option1: title,
    option2: null,
    option3: null,
    options: [title],
    sku: variant.sku,
    price: variant.price,
    compare_at_price: variant.compareAtPrice,
    available: variant.inventory > 0,
    inventory_management: "shopify",
    inventory_policy: "deny",
    inventory_quantity: variant.inventory,
    weight: variant.grams,
    url: `${view.root}/products/${product.handle}?variant=${variant.id}`,
    requires_shipping: true,
    taxable: true,
    barcode: null,
    featured_image: variant.image ? new ImageDrop(variant.image, `${inLocale(product.title, view)} – ${title}`) : null,
    featured_media: null,
    image: variant.image ? new ImageDrop(variant.image, title) : null,
    quantity_rule: { min: 1, max: null, increment: 1 },
    selected,
    matched: true,
    metafields: {},
  };
};

/**
 * A product as Liquid knows it. Money in hundredths of the market's currency. `variantId` is the variant asked for in the address.
 */
export function productObject(record: Readonly<ProductRecord>, view: View, variantId?: number): Fields {
  const product = inMarket(record, view);
  const title = inLocale(product.title, view);
  const images = product.images.map((src, i) => new ImageDrop(src, title, i + 1));
  const wanted = product.variants.find((variant) => variant.id === variantId);
  const firstAvailable = product.variants.find((variant) => variant.inventory > 0);
  const chosen = wanted ?? firstAvailable ?? product.variants[0];
  const variants = product.variants.map((variant) => variantFields(product, variant, view, variant === chosen));
  const fieldsOf = (variant: VariantRecord | undefined): Fields | null => variants.find((fields) => fields.id === variant?.id) ?? null;
  const prices = product.variants.map((variant) => variant.price);
  const before = product.variants.flatMap((variant) => variant.compareAtPrice ?? []);
  const description = inLocale(product.description, view);
  const optionName = product.optionName ? inLocale(product.optionName, view) : "Title";
  return {
    id: product.id,
    title,
    handle: product.handle,
    description,
    content: description,
    vendor: product.vendor,
    type: product.type,
    tags: product.tags,
    url: `${view.root}/products/${product.handle}`,
    available: firstAvailable !== undefined,
    price: Math.min(...prices),
    price_min: Math.min(...prices),
    price_max: Math.max(...prices),
    price_varies: new Set(prices).size > 1,
    compare_at_price: before.length > 0 ? Math.min(...before) : null,
    compare_at_price_min: before.length > 0 ? Math.min(...before) : 0,
    compare_at_price_max: before.length > 0 ? Math.max(...before) : 0,
    compare_at_price_varies: new Set(before).size > 1,
    images,
    media: images,
    featured_image: images[0] ?? null,
    featured_media: images[0] ?? null,
    variants,
    variants_count: variants.length,
    has_only_default_variant: product.optionName === null,
    selected_variant: fieldsOf(wanted),
    selected_or_first_available_variant: fieldsOf(chosen),
    first_available_variant: fieldsOf(firstAvailable),
    options: [optionName],
    options_with_values: [
      { name: optionName, position: 1, selected_value: fieldsOf(chosen)?.title ?? null, values: variants.map((variant) => variant.title) },
    ],
    collections: product.collections.flatMap((handle) => {
      const record = view.store.collections.find(view.shop.domain, (one) => one.handle === handle);
      return record ? [{ id: record.id, handle, title: inLocale(record.title, view), url: `${view.root}/collections/${handle}` }] : [];
    }),
    created_at: product.createdAt,
    published_at: product.createdAt,
    "gift_card?": false,
    requires_selling_plan: false,
    selling_plan_groups: [],
    template_suffix: null,
    metafields: {},
  };
}

/** A product as `/products/<handle>.js` answers: like Liquid's, without what only Liquid needs. */
export function productJson(record: Readonly<ProductRecord>, view: View): Fields {
  const object = productObject(record, view);
  const product = inMarket(record, view);
  const variants = product.variants.map((variant) => {
    const { metafields: _m, selected: _s, matched: _t, url: _u, ...rest } = variantFields(product, variant, view, false);
    return {
      ...rest,
      name: `${String(object.title)} - ${String(rest.title)}`,
      public_title: product.optionName ? rest.title : null,
    } as Fields;
  });
  const pick = [
    "id",
    "title",
    "handle",
    "description",
    "published_at",
    "created_at",
    "vendor",
    "type",
    "tags",
    "price",
    "price_min",
    "price_max",
    "available",
    "price_varies",
    "compare_at_price",
    "compare_at_price_min",
    "compare_at_price_max",
    "compare_at_price_varies",
    "url",
  ];
  return {
    ...Object.fromEntries(pick.map((key) => [key, object[key]])),
    variants,
    media: product.images.map((src, index) => ({
      alt: object.title,
      id: product.id + index + 1,
      position: index + 1,
      media_type: "image",
      aspect_ratio: 1,
      height: 1200,
      width: 1200,
      src: `//${view.url.host}${src}`,
      preview_image: { aspect_ratio: 1, height: 1200, width: 1200, src: `//${view.url.host}${src}` },
    })),
    requires_selling_plan: false,
    selling_plan_groups: [],
    images: product.images.map((src) => `//${view.url.host}${src}`),
    featured_image: `//${view.url.host}${product.image}`,
    options: [{ name: (object.options as string[])[0], position: 1, values: variants.map((variant) => variant.title) }],
  };
}
