import type { CartRecord } from "../../store/types";
import { amount } from "../money";
import { ImageDrop } from "../objects/drops";
import { productObject } from "../objects/product-object";
import { inLocale, type View } from "../objects/view";
import { type Priced, type PricedLine, priceLines } from "./price-lines";

type Json = Record<string, unknown>;

/** A cart's lines at today's prices, with its code. */
export function priceCart(cart: Readonly<CartRecord> | null, view: Pick<View, "store" | "shop" | "now" | "customer" | "currency">): Priced {
  return priceLines(view.store, {
    shop: view.shop.domain,
    lines: cart?.lines ?? [],
    discountCode: cart?.discountCode ?? null,
    buyer: { customerId: view.customer?.id, email: view.customer?.email },
    now: view.now,
    currency: { from: view.shop.currency, to: view.currency },
  });
}

const valueFields = (priced: Priced): Json => {
  const record = priced.applied?.record;
  if (record?.kind === "percentage") return { value: record.value.toFixed(1), value_type: "percentage" };
  return { value: String(amount(record?.value ?? 0)), value_type: "fixed_amount" };
};

const application = (priced: Priced): Json => ({
  type: "discount_code",
  key: priced.applied?.code ?? "",
  title: priced.applied?.code ?? "",
  description: priced.applied?.record.title ?? "",
  ...valueFields(priced),
  allocation_method: "across",
  target_selection: "all",
  target_type: "line_item",
  total_allocated_amount: priced.discount,
});

/** One line as the AJAX API writes it. */
function itemJson({ line, product, variant, total }: PricedLine, view: View): Json {
  const title = inLocale(product.title, view);
  const picture = `${view.origin}${variant.image ?? product.image}`;
  const variantTitle = product.optionName ? inLocale(variant.titles, view) : null;
  const option = product.optionName ? inLocale(product.optionName, view) : "Title";
  return {
    id: variant.id,
    properties: line.properties,
    quantity: line.quantity,
    variant_id: variant.id,
    key: line.key,
    title: variantTitle ? `${title} - ${variantTitle}` : title,
    price: variant.price,
    original_price: variant.price,
    presentment_price: amount(variant.price),
    discounted_price: variant.price,
    line_price: total,
    original_line_price: total,
    total_discount: 0,
    discounts: [],
    sku: variant.sku,
    grams: variant.grams,
    vendor: product.vendor,
    taxable: true,
    product_id: product.id,
    product_has_only_default_variant: product.optionName === null,
    gift_card: false,
    final_price: variant.price,
    final_line_price: total,
    url: `${view.root}/products/${product.handle}?variant=${variant.id}`,
    featured_image: { aspect_ratio: 1, alt: title, height: 1200, url: picture, width: 1200 },
    image: picture,
    handle: product.handle,
    requires_shipping: true,
    product_type: product.type,
    product_title: title,
    product_description: inLocale(product.description, view)
      .replace(/<[^>]+>/g, " ")
      .trim(),
    variant_title: variantTitle,
    variant_options: [variantTitle ?? "Default Title"],
    options_with_values: [{ name: option, value: variantTitle ?? "Default Title" }],
    line_level_discount_allocations: [],
    line_level_total_discount: 0,
    quantity_rule: { min: 1, max: null, increment: 1 },
    has_components: false,
  };
}

/** The cart as `/cart.js` answers, in Shopify's shape. */
export function cartJson(cart: Readonly<CartRecord>, view: View): Json & { items: Json[] } {
  const priced = priceCart(cart, view);
  return {
    token: `${cart.token}?key=${cart.key}`,
    note: cart.note,
    attributes: cart.attributes,
    original_total_price: priced.subtotal,
    total_price: priced.subtotal - priced.discount,
    total_discount: priced.discount,
    total_weight: priced.grams,
    item_count: priced.count,
    items: priced.lines.map((line) => itemJson(line, view)),
    requires_shipping: priced.count > 0,
    currency: view.currency,
    items_subtotal_price: priced.subtotal,
    cart_level_discount_applications: priced.discount > 0 ? [application(priced)] : [],
    discount_codes: cart.discountCode ? [{ code: cart.discountCode, applicable: priced.applied !== null }] : [],
  };
}

/** The cart as Liquid knows it. */
export function cartObject(cart: Readonly<CartRecord> | null, view: View): Json {
  const empty: CartRecord = {
    token: "",
    key: "",
    shop: view.shop.domain,
    lines: [],
    note: "",
    attributes: {},
    discountCode: null,
    updatedAt: "",
  };
  const json = cartJson(cart ?? empty, view);
  const priced = priceCart(cart, view);
  return {
    ...json,
    "empty?": json.items.length === 0,
    currency: { iso_code: view.currency, symbol: "" },
    checkout_charge_amount: json.total_price,
    taxes_included: true,
    duties_included: false,
    discounts: priced.applied ? [{ title: priced.applied.code, total_amount: priced.discount }] : [],
    discount_applications: json.cart_level_discount_applications,
    items: json.items.map((item, i) => {
      const line = priced.lines[i];
      if (!line) return item;
      const product = productObject(line.product, view, line.variant.id);
      const image = line.variant.image ? new ImageDrop(line.variant.image, "") : product.featured_image;
      return { ...item, product, variant: product.selected_variant, image, error_message: null, discounts: [] };
    }),
  };
}
