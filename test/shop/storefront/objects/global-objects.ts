import type { MarketRecord, ShopRecord } from "../../store/types";
import { cartObject } from "../cart/cart-json";
import { moneyFormat } from "../money";
import { themeNumber } from "../render/theme-settings";
import { collectionObject } from "./collection-object";
import { customerObject } from "./customer-object";
import { findCollection } from "./gathered-collections";
import { linkLists } from "./link-lists";
import { productObject } from "./product-object";
import type { View } from "./view";

type Fields = Record<string, unknown>;

const endonyms: Record<string, string> = { en: "English", ko: "한국어", th: "ไทย", "zh-CN": "简体中文", de: "Deutsch", ja: "日本語" };
const countryNames = (locale: string): Intl.DisplayNames => new Intl.DisplayNames([locale], { type: "region" });
const currencyNames = new Intl.DisplayNames(["en"], { type: "currency" });

/** Liquid's names of pages where they are others than those of Shopify's analytics. */
const pageTypes: Readonly<Record<string, string>> = { home: "index", searchresults: "search" };

/** The prefix of a locale's addresses: nothing for the shop's own language. */
export function rootOf(shop: Readonly<ShopRecord>, locale: string): string {
  return locale === shop.primaryLocale ? "" : `/${locale}`;
}

const language = (view: View, locale: string): Fields => ({
  iso_code: locale,
  name: endonyms[locale] ?? locale,
  endonym_name: endonyms[locale] ?? locale,
  primary: locale === view.shop.primaryLocale,
  root_url: rootOf(view.shop, locale) || "/",
});

const marketObject = (market: Readonly<MarketRecord> | null | undefined): Fields | null =>
  market ? { id: market.id, handle: market.handle, metafields: {} } : null;

const country = (view: View, code: string): Fields => {
  const market = code === view.country ? view.market : view.shop.markets.find(({ countries }) => countries.includes(code));
  const currency = market?.currency ?? view.currency;
  return {
    iso_code: code,
    name: countryNames(view.locale).of(code) ?? code,
    unit_system: code === "US" ? "imperial" : "metric",
    market: marketObject(market),
    currency: { iso_code: currency, name: currencyNames.of(currency) ?? currency, symbol: moneyFormat(currency).replace(/\{\{.*\}\}/, "") },
  };
};

/** Looks things up by handle when Liquid asks for them, so that a page makes only what it shows. */
const byHandle = (find: (handle: string) => unknown): Fields =>
  new Proxy({}, { get: (_target, handle) => (typeof handle === "string" ? find(handle) : undefined), has: () => true });

const shopObject = (view: View): Fields => ({
  id: view.shop.id,
  name: view.shop.name,
  email: view.shop.email,
  url: view.origin,
  secure_url: view.origin,
  domain: view.url.host,
  permanent_domain: view.shop.domain,
  currency: view.shop.currency,
  enabled_currencies: [...new Set([view.shop.currency, ...view.shop.markets.map(({ currency }) => currency)])].map((code) => ({
    iso_code: code,
  })),
  money_format: moneyFormat(view.currency),
  money_with_currency_format: `${moneyFormat(view.currency)} ${view.currency}`,
  locale: view.locale,
  published_locales: view.shop.locales.map((locale) => language(view, locale)),
  customer_accounts_enabled: true,
  description: "",
  policies: [],
  privacy_policy: { title: "Privacy", url: "/policies/privacy-policy", body: "" },
  enabled_payment_types: ["visa", "master"],
  taxes_included: true,
  brand: { logo: null, short_description: "", metafields: {} },
  metafields: {},
});

/** All objects that every template sees. */
export function globalObjects(view: View, pageType: string): Fields {
  const { root } = view;
  const countries = [...new Set([view.shop.country, view.country, ...view.shop.markets.flatMap((market) => market.countries)])];
  const routes = Object.fromEntries(
    Object.entries({
      account_url: "/account",
      account_login_url: "/account/login",
      account_logout_url: "/account/logout",
      account_register_url: "/account/register",
      account_addresses_url: "/account/addresses",
      collections_url: "/collections",
      all_products_collection_url: "/collections/all",
      search_url: "/search",
      predictive_search_url: "/search/suggest",
      cart_url: "/cart",
      cart_add_url: "/cart/add",
      cart_change_url: "/cart/change",
      cart_clear_url: "/cart/clear",
      cart_update_url: "/cart/update",
      product_recommendations_url: "/recommendations/products",
    }).map(([name, path]) => [name, `${root}${path}`]),
  );
  return {
    shop: shopObject(view),
    routes: { ...routes, root_url: root || "/" },
    cart: cartObject(view.cart, view),
    customer: view.customer ? customerObject(view.customer, view) : null,
    localization: {
      language: language(view, view.locale),
      available_languages: view.shop.locales.map((locale) => language(view, locale)),
      country: country(view, view.country),
      available_countries: countries.map((code) => country(view, code)),
      market: marketObject(view.market),
    },
    request: {
      host: view.url.host,
      origin: view.origin,
      path: view.url.pathname,
      page_type: pageTypes[pageType] ?? pageType,
      design_mode: view.designMode,
      visual_preview_mode: false,
      locale: { iso_code: view.locale, root_url: root || "/", primary: root === "", endonym_name: endonyms[view.locale] ?? view.locale },
    },
    all_products: byHandle((handle) => {
      const product = view.store.products.find(view.shop.domain, (record) => record.handle === handle);
      return product ? productObject(product, view) : undefined;
    }),
    collections: byHandle((handle) => {
      const record = findCollection(handle, view);
      return record ? collectionObject(record, view) : undefined;
    }),
    linklists: linkLists(view),
    theme: { id: themeNumber, name: "Marl", role: "main" },
    powered_by_link: "",
    additional_checkout_buttons: false,
    canonical_url: `${view.origin}${view.url.pathname}`,
    current_page: Number(view.url.searchParams.get("page")) || 1,
  };
}
