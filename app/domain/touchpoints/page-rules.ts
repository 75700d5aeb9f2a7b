import type { TouchpointFormat } from "./format";
import type { LiveRule } from "./live-rule";
import type { PageRule, Targeting } from "./targeting";

/** On which pages: by their kind and address, by what they show, and to whom Shopify shows them. */
export function pageRules(targeting: Targeting): LiveRule[] {
  const { pageTypes, paths, productIds, collectionIds, devices, locales, countries, markets } = targeting;
  const [without, within] = [true, false].map((not) => targeting.pageRules.filter(({ is }) => is.startsWith("not-") === not));
  const begins = paths.map((path) => `^${escaped(path)}`);
  const rules: LiveRule[] = [
    ["other-page", ["page.type", "in", pageTypes]],
    ["other-page", ["page.path", "fits", begins.join("|")]],
    ["other-page", ["page.address", "fits", (within ?? []).map(addressOf).join("|")]],
    ["other-page", ["page.address", "not-fits", (without ?? []).map(addressOf).join("|")]],
    ["other-product", ["page.productId", "in", productIds]],
    ["other-collection", ["page.collectionIds", "in", collectionIds]],
    ["other-device", ["device", "in", devices]],
    ["other-language", ["page.locale", "in", locales]],
    ["other-country", ["page.country", "in", countries]],
    ["other-market", ["page.market", "in", markets]],
  ];
  return rules.filter(([, [, , of]]) => of.length > 0);
}

/** Where a format has its place in the page itself. */
export function placeRules(format: TouchpointFormat): LiveRule[] {
  if (format.kind === "page") return [["no-place", ["page.path", "fits", `/p/${escaped(format.handle)}$`]]];
  if (format.kind === "embedded") return [["no-place", ["page.slots", "in", [format.slot]]]];
  return format.kind === "note" ? [["no-place", ["page.slots", "in", [`${format.place}-note`]]]] : [];
}

function addressOf({ is, text }: PageRule): string {
  if (is.endsWith("contains")) return escaped(text);
  return `^${is === "ends" ? "[^?]*" : ""}${escaped(text)}(\\?|$)`;
}

/** A text as a regular expression that finds just this. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
