import { useTranslation } from "react-i18next";
import type { CustomField } from "~/domain/profiles/custom-field";
import { pickText } from "~/domain/touchpoints/pick-text";
import type { Range, Targeting } from "~/domain/touchpoints/targeting";
import { useMerchant } from "../../shared/merchant-context";
import { useFormat } from "../../shared/use-format";

/** The parts of targeting as the editor groups them, each with its rules in words. */
export type TargetingWords = Record<"pages" | "from" | "place" | "visitor" | "customer" | "answers" | "cart", string[]>;

/** Says in the merchant's words what each rule demands of a shopper. */
export function useTargetingWords(targeting: Targeting, fields: CustomField[]): TargetingWords {
  const { t } = useTranslation();
  const format = useFormat();
  const { locale } = useMerchant();
  const list = (key: string, values: string[]): string[] => (values.length > 0 ? [t(`who.${key}`, { list: format.either(values) })] : []);
  const count = (key: string, ids: string[]): string[] => (ids.length > 0 ? [t(`who.${key}`, { count: ids.length })] : []);
  const range = (key: string, given: Range | null, say: (value: number) => string): string[] => {
    if (!given || (given.min === null && given.max === null)) return [];
    const from = given.min === null ? "" : say(given.min);
    const to = given.max === null ? "" : say(given.max);
    return [t(`who.${key}`, { has: given.min === null ? "max" : given.max === null ? "min" : "both", from, to })];
  };
  const { campaign, cartTotal } = targeting;
  const fieldName = (key: string): string => pickText(fields.find((field) => field.key === key)?.label ?? {}, locale, "en") ?? key;
  return {
    pages: [
      ...list(
        "pageTypes",
        targeting.pageTypes.map((page) => t(`page.${page}`)),
      ),
      ...list("paths", targeting.paths),
      ...targeting.pageRules.map(({ is, text }) => t(`who.pageRule.${is}`, { text })),
      ...count("products", targeting.productIds),
      ...count("collections", targeting.collectionIds),
    ],
    from: [
      ...list("sources", campaign.sources),
      ...list("mediums", campaign.mediums),
      ...list("campaigns", campaign.campaigns),
      ...list("referrers", targeting.referrers),
    ],
    place: [
      ...list("countries", targeting.countries.map(format.countryName)),
      ...list("locales", targeting.locales.map(format.languageName)),
      ...list("markets", targeting.markets),
    ],
    visitor: [
      ...(targeting.devices.length === 1 ? [t(`who.device.${targeting.devices[0] ?? "phone"}`)] : []),
      ...(targeting.visitors === "all" ? [] : [t(`who.visitors.${targeting.visitors}`)]),
      ...range("visits", targeting.visits, format.number),
    ],
    customer: [
      ...(targeting.customers === "all" ? [] : [t(`who.customers.${targeting.customers}`)]),
      ...list("tags", targeting.customerTags),
      ...range("orders", targeting.orders, format.number),
      ...list(
        "stages",
        targeting.stages.map((stage) => t(`stage.${stage}`)),
      ),
      ...count("segments", targeting.segments),
      ...(targeting.hideFromSubscribers ? [t("who.notSubscribed")] : []),
    ],
    answers: targeting.fields.map(({ key, is, values }) => t(`who.field.${is}`, { field: fieldName(key), list: format.either(values) })),
    cart: [
      ...range("cartTotal", cartTotal && { min: cartTotal.minCents, max: cartTotal.maxCents }, (cents) => format.money(cents)),
      ...count("cartHas", targeting.cartProductIds),
      ...count("cartLacks", targeting.notInCartProductIds),
    ],
  };
}
