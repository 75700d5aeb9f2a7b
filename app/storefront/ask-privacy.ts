import type { ShopifyGlobal } from "./globals";

/** What Shopify's privacy API says; null while it is not there to ask. */
export function askPrivacy(question: keyof NonNullable<ShopifyGlobal["customerPrivacy"]>): boolean | null {
  try {
    return window.Shopify?.customerPrivacy?.[question]?.() ?? null;
  } catch {
    return null;
  }
}
