import type { ProductRecord, VariantRecord } from "../../store/types";
import type { Priced } from "../cart/price-lines";
import { amount } from "../money";
import { productsOf } from "../objects/collection-object";
import { inLocale, inMarket, type View } from "../objects/view";

type Json = Record<string, unknown>;

/** Money as pixel events carry it. */
export const moneyEvent = (cents: number, view: View): Json => ({ amount: amount(cents), currencyCode: view.currency });

/** A variant with its product as `productVariant` of pixel events; both priced in the market's currency already. */
export function variantEvent(product: Readonly<ProductRecord>, variant: VariantRecord, view: View): Json {
  const title = inLocale(product.title, view);
  const variantTitle = product.optionName ? inLocale(variant.titles, view) : variant.title;
  return {
    id: String(variant.id),
    image: { src: `${view.origin}${variant.image ?? product.image}` },
    price: moneyEvent(variant.price, view),
    product: {
      id: String(product.id),
      title,
      untranslatedTitle: inLocale(product.title, { ...view, locale: view.shop.primaryLocale }),
      url: `${view.root}/products/${product.handle}`,
      vendor: product.vendor,
      type: product.type,
    },
    sku: variant.sku,
    title: variantTitle,
    untranslatedTitle: variant.title,
  };
}

/** `data.collection` of collection_viewed. */
export function collectionEvent(id: number, handle: string, title: string, view: View): Json {
  const variants = productsOf(handle, view)
    .map((product) => inMarket(product, view))
    .flatMap((product) => (product.variants[0] ? [variantEvent(product, product.variants[0], view)] : []));
  return { id: String(id), title, productVariants: variants.slice(0, 48) };
}

/** `data.cart` of cart_viewed, and of `init.data`. */
export function cartEvent(priced: Priced, token: string, attributes: Record<string, string>, view: View): Json {
  return {
    id: token,
    attributes: Object.entries(attributes).map(([key, value]) => ({ key, value })),
    cost: { totalAmount: moneyEvent(priced.subtotal - priced.discount, view) },
    totalQuantity: priced.count,
    lines: priced.lines.map(({ line, product, variant, total }) => ({
      cost: { totalAmount: moneyEvent(total, view) },
      merchandise: variantEvent(product, variant, view),
      quantity: line.quantity,
    })),
  };
}
