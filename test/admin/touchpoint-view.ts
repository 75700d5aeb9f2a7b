import { defaultSettings } from "~/domain/shops/settings";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import type { TouchpointView } from "~/domain/touchpoints/touchpoint-view";

/** Of a survey in the same shop. */
export const otherId = "0193a000-0000-7000-8000-000000000001";

/** A touchpoint as the editor gets it, in a shop with an offer, a product, a field and a survey. */
export function touchpointView(draft: Touchpoint): TouchpointView {
  return {
    id: "0193a000-0000-7000-8000-0000000000ff",
    name: "Welcome",
    status: "draft",
    draft,
    hasChanges: true,
    publishedAt: null,
    pageUrl: null,
    offers: [{ id: "0193a000-0000-7000-8000-000000000010", kind: "percentage", value: 10, validDays: 7 }],
    productTitles: { "1": "Stoneware mug" },
    facts: {
      id: "0193a000-0000-7000-8000-0000000000ff",
      timezone: "Europe/Berlin",
      locales: ["en", "ko"],
      brand: defaultSettings.brand,
      embedOn: true,
      offers: [],
      others: [
        {
          id: otherId,
          name: "Taste survey",
          status: "live",
          hasForm: false,
          questions: [{ id: "q1", ask: "choice", text: { en: "Tea or coffee?" }, options: [{ id: "tea", label: { en: "Tea" } }] }],
          handle: null,
        },
      ],
      fields: [{ key: "size", label: { en: "Shoe size" }, type: "number", options: [], archived: false }],
    },
  };
}
