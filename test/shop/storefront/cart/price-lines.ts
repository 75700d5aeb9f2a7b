import { exchange } from "../../catalogue/exchange";
import { shippingOf } from "../../catalogue/seed-store";
import type { Store } from "../../store/store";
import type { DiscountRecord, LineRecord, ProductRecord, VariantRecord } from "../../store/types";
import { checkDiscount, type DiscountRefusal } from "../discounts/check-discount";
import { discountPerLine } from "../discounts/discount-value";

export interface PricedLine {
  line: LineRecord;
  product: Readonly<ProductRecord>;
  variant: VariantRecord;
  /** Cents, for the whole quantity. */
  total: number;
  discount: number;
}

/** Lines with what they cost now. All money in hundredths of the currency they were priced in. */
export interface Priced {
  lines: PricedLine[];
  count: number;
  grams: number;
  subtotal: number;
  discount: number;
  shipping: number;
  total: number;
  applied: { record: Readonly<DiscountRecord>; code: string } | null;
  /** Why the given code does nothing. */
  refused: DiscountRefusal | null;
}

export interface ToPrice {
  shop: string;
  lines: readonly LineRecord[];
  discountCode: string | null;
  buyer?: { customerId?: number | null; email?: string | null };
  now: Date;
  /** To price them in another currency than the shop's. */
  currency?: { from: string; to: string };
}

/** A shop's variant with its product. */
export function findVariant(
  store: Store,
  shop: string,
  variantId: number,
): { product: Readonly<ProductRecord>; variant: VariantRecord } | undefined {
  for (const product of store.products.all(shop)) {
    const variant = product.variants.find((known) => known.id === variantId);
    if (variant && product.status === "ACTIVE") return { product, variant };
  }
  return undefined;
}

/** Prices lines at today's prices with a code, if it may be used. Lines whose product is gone fall out. */
export function priceLines(store: Store, { shop, lines, discountCode, buyer, now, currency }: ToPrice): Priced {
  const inMoney = (cents: number, asPrice = false): number => (currency ? exchange(cents, currency.from, currency.to, asPrice) : cents);
  const found = lines.flatMap((line) => {
    const known = findVariant(store, shop, line.variantId);
    if (!known) return [];
    const { price, compareAtPrice } = known.variant;
    const before = compareAtPrice === null ? null : inMoney(compareAtPrice, true);
    const variant = { ...known.variant, price: inMoney(price, true), compareAtPrice: before };
    return [{ line, product: known.product, variant, total: variant.price * line.quantity }];
  });
  const subtotal = found.reduce((sum, line) => sum + line.total, 0);
  const shopSubtotal = currency
    ? lines.reduce((sum, line) => sum + (findVariant(store, shop, line.variantId)?.variant.price ?? 0) * line.quantity, 0)
    : subtotal;
  const check = discountCode ? checkDiscount(store, shop, discountCode, now, { subtotal: shopSubtotal, ...buyer }) : null;
  const record = check?.ok ? check.discount : null;
  const applied =
    check?.ok && record
      ? { record: record.kind === "amount" ? { ...record, value: inMoney(record.value) } : record, code: check.code }
      : null;
  const parts = applied
    ? discountPerLine(
        applied.record,
        found.map((line) => line.total),
      )
    : [];
  const discount = parts.reduce((sum, part) => sum + part, 0);
  const free = applied?.record.kind === "free-shipping" || found.length === 0;
  const shopRate = subtotal === 0 ? 0 : shopSubtotal / subtotal;
  const shipping = free ? 0 : inMoney(shippingOf(shop, Math.round((subtotal - discount) * shopRate)));
  return {
    lines: found.map((line, i) => ({ ...line, discount: parts[i] ?? 0 })),
    count: found.reduce((sum, { line }) => sum + line.quantity, 0),
    grams: found.reduce((sum, { line, variant }) => sum + line.quantity * variant.grams, 0),
    subtotal,
    discount,
    shipping,
    total: subtotal - discount + shipping,
    applied,
    refused: check && !check.ok ? check.reason : null,
  };
}
