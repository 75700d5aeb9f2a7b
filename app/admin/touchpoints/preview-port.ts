import type { ShopSettings } from "~/domain/shops/settings";
import type { PlainField } from "~/domain/touchpoints/plain-block";
import type { PreviewProducts } from "~/domain/touchpoints/preview-products";
import type { Device } from "~/domain/touchpoints/targeting";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";

/** What the storefront's own runtime needs to draw a touchpoint outside of a storefront. */
export interface PreviewOptions {
  locale: string;
  /** Language of texts that are missing in `locale`. */
  primaryLocale: string;
  device: Device;
  brand: ShopSettings["brand"];
  /** The shop's own, by language. */
  consentText: Record<string, string>;
  /** What `{offer}` and `{days}` say. */
  values: Record<string, string>;
  /** What is there at first, or what stands there after the form was sent. */
  part: "ask" | "done";
  timezone: string;
  /** ISO 4217; of the shop. */
  currency?: string;
  /** The custom fields that forms may ask for, by key, in `locale`. */
  fields?: Record<string, PlainField>;
  /** What cards of products show; left out: shapes with prices. */
  products?: PreviewProducts;
  /** Of the window that it stands for; left out: the device's. */
  widthPx?: number;
}

export interface PreviewHandle {
  update(touchpoint: Touchpoint): void;
  destroy(): void;
}

/** The storefront's runtime, handed in by the routes: the editor shows what shoppers see, drawn by the same code. */
export type LoadPreview = () => Promise<(element: HTMLElement, touchpoint: Touchpoint, options: PreviewOptions) => PreviewHandle>;
