import { contrast, leastContrast } from "../../shared/contrast";
import { chosenBrand } from "../chosen-brand";
import type { Touchpoint } from "../touchpoint";
import type { PublishFacts } from "./publish-facts";
import type { PublishProblem } from "./publish-problem";

const pairs = [
  ["accentTextColor", "accentColor"],
  ["textColor", "backgroundColor"],
] as const;

/** Colours too close to be read by everyone. Where nothing was chosen the theme's own stand, which we do not know here. */
export function checkColors({ look }: Touchpoint, { shop }: PublishFacts): PublishProblem[] {
  if (!shop) return [];
  const { brand } = shop;
  const chosen = chosenBrand(brand) ?? {};
  return pairs.flatMap(([text, background]) => {
    if (![text, background].some((key) => look[key] ?? chosen[key])) return [];
    const found = contrast(look[text] ?? brand[text], look[background] ?? brand[background]);
    return found !== null && found < leastContrast ? [{ path: `look.${text}`, message: "contrast", mayPublish: true as const }] : [];
  });
}
