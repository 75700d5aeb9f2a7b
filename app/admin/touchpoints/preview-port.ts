import type { OfferChoice } from "~/domain/offers/offer-choice";
import type { ShopSettings } from "~/domain/shops/settings";
import type { Device } from "~/domain/touchpoints/targeting";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import type { PreviewPart } from "./preview-part";

/** What the storefront's own runtime needs to draw a touchpoint outside of a storefront. */
export interface PreviewOptions {
  locale: string;
  device: Device;
  brand: ShopSettings["brand"];
  part: PreviewPart;
  offer: OfferChoice | null;
}

export interface PreviewHandle {
  update(touchpoint: Touchpoint): void;
  destroy(): void;
}

/** The storefront's runtime, handed in by the routes: the editor shows what shoppers see, drawn by the same code. */
export type LoadPreview = () => Promise<(element: HTMLElement, touchpoint: Touchpoint, options: PreviewOptions) => PreviewHandle>;
