import { defaultSettings, type ShopSettings } from "../shops/settings";
import type { BrandLook } from "./live-touchpoint";

/** The part of a shop's brand that the merchant has changed: the rest is left to the theme. */
export function chosenBrand(brand: ShopSettings["brand"]): BrandLook {
  const { logoUrl: _, ...given } = brand;
  const standard: Record<string, unknown> = defaultSettings.brand;
  return Object.fromEntries(Object.entries(given).filter(([key, value]) => value !== standard[key]));
}
