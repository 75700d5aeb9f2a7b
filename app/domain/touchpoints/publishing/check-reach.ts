import type { Range, Targeting } from "../targeting";
import type { Touchpoint } from "../touchpoint";
import type { PublishFacts } from "./publish-facts";
import type { PublishProblem } from "./publish-problem";

/** Rules on page and shopper that no shopper on any page can fit together. */
export function checkReach({ targeting, format }: Touchpoint, { shop }: PublishFacts): PublishProblem[] {
  const problems: PublishProblem[] = [];
  const never = (key: keyof Targeting, message = "never-shown") => problems.push({ path: `targeting.${key}`, message });
  const { pageTypes, productIds, collectionIds, cartTotal, visits, visitors, orders } = targeting;
  const lacks = (...pages: typeof pageTypes) => pageTypes.length > 0 && !pages.some((page) => pageTypes.includes(page));

  if (productIds.length > 0 && lacks("product")) never("pageTypes");
  else if (collectionIds.length > 0 && lacks("collection", "product")) never("pageTypes");
  if (format.kind === "note" && lacks(format.place)) never("pageTypes", `note-off-${format.place}`);
  if (format.kind === "page" && lacks("other")) never("pageTypes", "page-elsewhere");
  if (cartTotal && isEmpty({ min: cartTotal.minCents, max: cartTotal.maxCents })) never("cartTotal");
  const { cartProductIds, notInCartProductIds } = targeting;
  if (cartProductIds.length > 0 && cartProductIds.every((id) => notInCartProductIds.includes(id))) never("notInCartProductIds");
  if (cartProductIds.length > 0 && cartTotal?.maxCents === 0) never("cartTotal");
  if (visits && (isEmpty(visits) || (visitors === "new" && (visits.min ?? 0) > 1) || (visitors === "returning" && (visits.max ?? 2) < 2)))
    never("visits");
  if (targeting.customers === "logged-out") {
    if (targeting.customerTags.length > 0) never("customerTags");
    if (orders) never("orders");
    if (targeting.segments.length > 0) never("segments");
  }
  if (orders && isEmpty(orders)) never("orders");
  if (shop && targeting.locales.length > 0 && !targeting.locales.some((locale) => shop.locales.includes(locale))) never("locales");
  targeting.pageRules.forEach(({ is, text }, index) => {
    const clash = is === "equals" && targeting.pageRules.some((rule) => rule.is === "not-equals" && rule.text === text);
    // Those that say yes are enough one by one: only when no other is left nothing fits.
    const isOnly = targeting.pageRules.filter((rule) => !rule.is.startsWith("not-")).length === 1;
    if (clash && isOnly) problems.push({ path: `targeting.pageRules.${String(index)}.text`, message: "never-shown" });
  });
  targeting.fields.forEach(({ key, is, values }, index) => {
    const path = `targeting.fields.${String(index)}`;
    if (shop && !shop.fields.some((field) => field.key === key && !field.archived))
      problems.push({ path: `${path}.key`, message: "field-missing" });
    if ((is === "one-of" || is === "none-of") && values.length === 0) problems.push({ path: `${path}.values`, message: "required" });
    const other = targeting.fields.find((rule) => rule.key === key && rule.is === "unknown");
    if (other && (is === "known" || is === "one-of")) problems.push({ path: `${path}.key`, message: "never-shown" });
  });
  return problems;
}

function isEmpty({ min, max }: Range): boolean {
  return min !== null && max !== null && min > max;
}
