import type { Store } from "../../store/store";
import type { CartRecord, CustomerRecord, ShopRecord } from "../../store/types";

/** Who looks at the shop, in which language, when: all that Liquid's objects are made from. */
export interface View {
  store: Store;
  shop: Readonly<ShopRecord>;
  locale: string;
  /** "" or "/ko" … */
  root: string;
  /** ISO country of the visitor. */
  country: string;
  origin: string;
  url: URL;
  path: string;
  cart: Readonly<CartRecord> | null;
  customer: Readonly<CustomerRecord> | null;
  consentRequired: boolean;
  now: Date;
  offsetMs: number;
}

/** A text in the view's language, else in the shop's, else in any. */
export function inLocale(texts: Record<string, string> | null | undefined, view: Pick<View, "locale" | "shop">): string {
  if (!texts) return "";
  return texts[view.locale] ?? texts[view.shop.primaryLocale] ?? Object.values(texts)[0] ?? "";
}
