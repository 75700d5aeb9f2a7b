import { exchange } from "../../catalogue/exchange";
import type { Store } from "../../store/store";
import type { CartRecord, CustomerRecord, MarketRecord, ProductRecord, ShopRecord } from "../../store/types";
import type { StorefrontModes } from "../modes";

/** Who looks at the shop, in which language and market, when: all that Liquid's objects are made from. */
export interface View {
  store: Store;
  shop: Readonly<ShopRecord>;
  locale: string;
  /** "" or "/ko" … */
  root: string;
  /** ISO country of the visitor. */
  country: string;
  /** The market that sells to the country; null where none does. */
  market: Readonly<MarketRecord> | null;
  /** What prices are shown and paid in: the market's currency. */
  currency: string;
  origin: string;
  url: URL;
  path: string;
  cart: Readonly<CartRecord> | null;
  customer: Readonly<CustomerRecord> | null;
  consentRequired: boolean;
  /** The page stands in the theme editor's preview. */
  designMode: boolean;
  modes: Readonly<StorefrontModes>;
  /** The app's id, by which its reserved namespaces are named. */
  apiKey: string;
  now: Date;
  offsetMs: number;
}

type Money = Pick<View, "shop" | "currency">;

/** A text in the view's language, else in the shop's, else in any. */
export function inLocale(texts: Record<string, string> | null | undefined, view: Pick<View, "locale" | "shop">): string {
  if (!texts) return "";
  return texts[view.locale] ?? texts[view.shop.primaryLocale] ?? Object.values(texts)[0] ?? "";
}

/** An amount of the shop's money (hundredths) in the view's currency; `asPrice` for what stands on a label. */
export function inCurrency(cents: number, { shop, currency }: Money, asPrice = false): number {
  return exchange(cents, shop.currency, currency, asPrice);
}

/** A product with its prices in the view's currency. Not to be done twice. */
export function inMarket(product: Readonly<ProductRecord>, view: Money): Readonly<ProductRecord> {
  if (view.currency === view.shop.currency) return product;
  const price = (cents: number): number => inCurrency(cents, view, true);
  return {
    ...product,
    variants: product.variants.map((variant) => ({
      ...variant,
      price: price(variant.price),
      compareAtPrice: variant.compareAtPrice === null ? null : price(variant.compareAtPrice),
    })),
  };
}
