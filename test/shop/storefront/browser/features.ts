/** What the page's head tells the storefront's scripts. */
export interface Features {
  shopDomain: string;
  consentRequired: boolean;
  region: string;
  worker: string;
  offsetMs: number;
  pixels: { id: number; url: string; settings: Record<string, unknown>; purposes: Purpose[] }[];
  events: { name: string; data: Record<string, unknown> }[];
  initData: Record<string, unknown>;
  currency: string;
  locale: string;
}

export type Purpose = "analytics" | "marketing" | "preferences" | "sale_of_data";

export function readFeatures(): Features {
  return JSON.parse(document.getElementById("shopify-features")?.textContent ?? "{}") as Features;
}
