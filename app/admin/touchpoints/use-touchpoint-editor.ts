import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ExperimentsView } from "~/domain/experiments/experiment-view";
import type { ShopSettings } from "~/domain/shops/settings";
import { changeVariant } from "~/domain/touchpoints/change-variant";
import type { PreviewProducts } from "~/domain/touchpoints/preview-products";
import type { TouchpointView } from "~/domain/touchpoints/touchpoint-view";
import { withVariant } from "~/domain/touchpoints/with-variant";
import type { Draft } from "../shared/use-draft";
import type { ExperimentDeed } from "./experiment/experiment-deed";
import type { TouchpointDraft } from "./touchpoint-draft";
import type { TouchpointEditor } from "./touchpoint-editor";

interface EditorInput {
  view: TouchpointView;
  draft: Draft<TouchpointDraft>;
  settings: Pick<ShopSettings, "brand" | "consent">;
  products: PreviewProducts;
  locales: string[];
  primaryLocale: string;
  /** Field path → message key. */
  errors: Record<string, string>;
  themeEditorUrl(template: string): string;
  experiments: ExperimentsView;
  isBusy: boolean;
  onExperiment(deed: ExperimentDeed): void;
}

/** What the pages of the editor work on: the draft as the chosen variant has it, in the chosen language. */
export function useTouchpointEditor(input: EditorInput): TouchpointEditor {
  const { view, draft, settings, products, locales, primaryLocale } = input;
  const { errors, themeEditorUrl, experiments, isBusy, onExperiment } = input;
  const { t } = useTranslation();
  const [locale, chooseLocale] = useState(primaryLocale);
  const [chosen, chooseVariant] = useState<string | null>(null);
  const whole = draft.value.touchpoint;
  const index = whole.experiment?.variants.findIndex(({ id }) => id === chosen) ?? -1;
  const variantId = index < 1 ? null : chosen;
  const set = (touchpoint: TouchpointDraft["touchpoint"]): void => draft.change({ ...draft.value, touchpoint });
  const own = whole.experiment?.variants[index]?.changes ?? {};
  /** Where a field of the editor stands in the document. */
  const placeOf = (path: string): string =>
    variantId !== null && (path.split(".")[0] ?? "") in own ? `experiment.variants.${String(index)}.changes.${path}` : path;
  return {
    value: withVariant(whole, variantId),
    change: (parts) => set(changeVariant(whole, variantId, parts)),
    whole,
    changeWhole: (parts) => set({ ...whole, ...parts }),
    variantId,
    chooseVariant,
    locale,
    chooseLocale,
    primaryLocale,
    locales: [primaryLocale, ...locales.filter((each) => each !== primaryLocale)],
    errorAt: (path) => {
      const place = placeOf(path);
      // A text's error may stand at one of its languages.
      const inLanguage = Object.keys(errors).find(
        (each) => each.startsWith(`${place}.`) && /^[a-z]{2,3}(-|$)/.test(each.slice(place.length + 1)),
      );
      const found = errors[place] ?? errors[inLanguage ?? ""];
      return found && t(`error.${found}`, { defaultValue: found });
    },
    hasErrorIn: (path) => Object.keys(errors).some((each) => `${each}.`.startsWith(`${placeOf(path)}.`)),
    experiments,
    onExperiment,
    isDirty: draft.isDirty,
    isBusy,
    facts: view.facts,
    offers: view.offers,
    productTitles: view.productTitles,
    products,
    settings,
    themeEditorUrl,
  };
}
