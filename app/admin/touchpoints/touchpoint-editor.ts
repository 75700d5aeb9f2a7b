import type { ExperimentsView } from "~/domain/experiments/experiment-view";
import type { OfferChoice } from "~/domain/offers/offer-choice";
import type { ShopSettings } from "~/domain/shops/settings";
import type { PreviewProducts } from "~/domain/touchpoints/preview-products";
import type { ShopFacts } from "~/domain/touchpoints/publishing/publish-facts";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import type { ExperimentDeed } from "./experiment/experiment-deed";

/** What every part of the editor works on. */
export interface TouchpointEditor {
  /** As the variant that is edited has it. */
  value: Touchpoint;
  /** Replaces some parts of it: the variant's own where it may have them, else everyone's. */
  change(parts: Partial<Touchpoint>): void;
  /** The touchpoint itself, with its experiment. */
  whole: Touchpoint;
  changeWhole(parts: Partial<Touchpoint>): void;
  /** The variant that is edited; null: the touchpoint as it is. */
  variantId: string | null;
  chooseVariant(id: string | null): void;
  /** Language whose texts are edited. */
  locale: string;
  chooseLocale(locale: string): void;
  primaryLocale: string;
  /** The shop's languages, its own first. */
  locales: string[];
  /** What is wrong at a field's path (`content.ask.0.text`), in words. */
  errorAt(path: string): string | undefined;
  /** Whether anything is wrong at a path or below it. */
  hasErrorIn(path: string): boolean;
  experiments: ExperimentsView;
  onExperiment(deed: ExperimentDeed): void;
  /** Something is not saved yet. */
  isDirty: boolean;
  isBusy: boolean;
  facts: ShopFacts;
  offers: OfferChoice[];
  /** Titles of products by id. */
  productTitles: Record<string, string>;
  /** For the preview. */
  products: PreviewProducts;
  settings: Pick<ShopSettings, "brand" | "consent">;
  /** The theme editor of the shop, to place an app block of this kind of page. */
  themeEditorUrl(template: string): string;
}
