import type { MarketRecord, ShopRecord } from "../../store/types";
import { type ConnectionArgs, connection } from "../connection";
import { defineType, type Resolver } from "../define-type";
import { gid } from "../gid";

const countryNames = new Intl.DisplayNames("en", { type: "region" });
const languageNames = new Intl.DisplayNames("en", { type: "language" });

interface Locale {
  locale: string;
  primary: boolean;
}

interface Region {
  __typename: "MarketRegionCountry";
  id: number;
  country: string;
  market: MarketRecord;
}

const regionsOf = (market: MarketRecord): Region[] =>
  market.countries.map((country, at) => ({ __typename: "MarketRegionCountry", id: market.id * 1000 + at, country, market }));

const localesOf = (shop: Readonly<ShopRecord>): Locale[] =>
  [shop.primaryLocale, ...shop.locales.filter((locale) => locale !== shop.primaryLocale)].map((locale) => ({
    locale,
    primary: locale === shop.primaryLocale,
  }));

/** The shop, its languages and its one market. */
export const shopResolvers: [string, Resolver][] = [
  ...defineType<undefined>("QueryRoot", {
    shop: (_, __, context) => context.shop,
    shopLocales: (_, args: { published?: boolean | null }, context) => (args.published === false ? [] : localesOf(context.shop)),
    markets: (_, args: ConnectionArgs, context) =>
      connection(context.shop.markets, args, (market) => ({ value: market.name, id: market.id })),
  }),
  ...defineType<ShopRecord>("Shop", {
    id: (shop) => gid("Shop", shop.id),
    name: (shop) => shop.name,
    email: (shop) => shop.email,
    contactEmail: (shop) => shop.email,
    myshopifyDomain: (shop) => shop.domain,
    currencyCode: (shop) => shop.currency,
    enabledPresentmentCurrencies: (shop) => [...new Set([shop.currency, ...shop.markets.map((market) => market.currency)])],
    ianaTimezone: (shop) => shop.timezone,
    timezoneAbbreviation: (shop, _, { clock }) => timezonePart(shop.timezone, "short", clock.now()),
    timezoneOffset: (shop, _, { clock }) =>
      timezonePart(shop.timezone, "longOffset", clock.now()).replace("GMT", "").replace(":", "") || "+0000",
    url: (shop) => `https://${shop.domain}`,
    primaryDomain: (shop) => shop,
    plan: () => ({ displayName: "Basic", publicDisplayName: "Basic", partnerDevelopment: false, shopifyPlus: false }),
    taxesIncluded: () => true,
    shopOwnerName: (shop) => shop.name,
    shopAddress: (shop) => shop,
    billingAddress: (shop) => shop,
    currencyFormats: (shop) => shop,
    weightUnit: () => "KILOGRAMS",
    unitSystem: () => "METRIC_SYSTEM",
    shipsToCountries: (shop) => [...new Set(shop.markets.flatMap((market) => market.countries))],
    createdAt: (shop) => shop.createdAt,
  }),
  ...defineType<ShopRecord>("Domain", {
    id: (shop) => gid("Domain", shop.id),
    host: (shop) => shop.domain,
    url: (shop) => `https://${shop.domain}`,
    sslEnabled: () => true,
  }),
  ...defineType<ShopRecord>("ShopAddress", {
    id: (shop) => gid("ShopAddress", shop.id),
    address1: () => "1 Market Lane",
    address2: () => null,
    city: () => "Market Town",
    company: (shop) => shop.name,
    zip: () => "10115",
    province: () => null,
    provinceCode: () => null,
    phone: () => null,
    country: (shop) => countryNames.of(shop.country) ?? shop.country,
    countryCode: (shop) => shop.country,
    countryCodeV2: (shop) => shop.country,
    formatted: (shop) => [shop.name, "1 Market Lane", "10115 Market Town", countryNames.of(shop.country) ?? shop.country],
  }),
  ...defineType<ShopRecord>("CurrencyFormats", {
    moneyFormat: (shop) => `{{amount}} ${shop.currency}`,
    moneyWithCurrencyFormat: (shop) => `{{amount}} ${shop.currency}`,
    moneyInEmailsFormat: (shop) => `{{amount}} ${shop.currency}`,
    moneyWithCurrencyInEmailsFormat: (shop) => `{{amount}} ${shop.currency}`,
  }),
  ...defineType<Locale>("ShopLocale", {
    locale: (locale) => locale.locale,
    name: (locale) => languageNames.of(locale.locale) ?? locale.locale,
    primary: (locale) => locale.primary,
    published: () => true,
    marketWebPresences: () => [],
  }),
  ...defineType<MarketRecord>("Market", {
    id: (market) => gid("Market", market.id),
    name: (market) => market.name,
    handle: (market) => market.handle,
    status: () => "ACTIVE",
    enabled: () => true,
    primary: (market) => market.primary,
    type: () => "REGION",
    currencySettings: (market) => market,
    regions: (market, args: ConnectionArgs) => connection(regionsOf(market), args, (region) => ({ value: region.country, id: region.id })),
    conditions: (market) => ({ regionsCondition: market, conditionTypes: ["REGION"] }),
    webPresences: (market, args: ConnectionArgs) => connection<MarketRecord>([], args, () => ({ value: market.id, id: market.id })),
  }),
  ...defineType<MarketRecord>("RegionsCondition", {
    applicationLevel: () => "SPECIFIED",
    regions: (market, args: ConnectionArgs) => connection(regionsOf(market), args, (region) => ({ value: region.country, id: region.id })),
  }),
  ...defineType<Region>("MarketRegionCountry", {
    id: (region) => gid("MarketRegionCountry", region.id),
    name: (region) => countryNames.of(region.country) ?? region.country,
    code: (region) => region.country,
    currency: (region) => region.market,
  }),
  ...defineType<MarketRecord>("MarketCurrencySettings", {
    baseCurrency: (market) => market,
    localCurrencies: () => false,
    roundingEnabled: () => true,
  }),
  ...defineType<MarketRecord>("CurrencySetting", {
    currencyCode: (market) => market.currency,
    currencyName: (market) => new Intl.DisplayNames("en", { type: "currency" }).of(market.currency) ?? market.currency,
    enabled: () => true,
    manualRate: () => null,
    rateUpdatedAt: () => null,
  }),
];

function timezonePart(timeZone: string, style: "short" | "longOffset", at: Date): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: style }).formatToParts(at);
  return parts.find((part) => part.type === "timeZoneName")?.value ?? "";
}
