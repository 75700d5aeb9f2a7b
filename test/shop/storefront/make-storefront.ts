import type { IncomingMessage, ServerResponse } from "node:http";
import type { ShopRecord } from "../store/types";
import { assetRoutes } from "./assets/asset-routes";
import { cartRoutes } from "./cart/cart-routes";
import { checkoutRoutes } from "./checkout/checkout-routes";
import type { StorefrontOptions } from "./deps";
import type { Call, Handler } from "./http/call";
import { readCookies, setCookie } from "./http/cookies";
import { readParams, textOf } from "./http/read-params";
import { redirect } from "./http/respond";
import { rootOf } from "./objects/global-objects";
import { accountPages } from "./pages/account-pages";
import { catalogueData } from "./pages/catalogue-data";
import { cataloguePages } from "./pages/catalogue-pages";
import { makePageRenderer, type PageRenderer } from "./pages/show-page";

export interface StorefrontHandler {
  /** `name` is the shop's handle or domain. True when it has answered, false for what is not its own. */
  (request: IncomingMessage, response: ServerResponse, url: URL, name: string): Promise<boolean>;
  /** Shows Liquid that an app proxy has answered with as a page of the shop. */
  showLiquid(request: IncomingMessage, response: ServerResponse, url: URL, name: string, liquid: string, status: number): Promise<void>;
}

/** The locale that a path begins with, as Shopify's addresses have it, and what is left of the path. */
function splitLocale(pathname: string, shop: Readonly<ShopRecord>): { locale: string; path: string } {
  const first = pathname.split("/")[1]?.toLowerCase();
  const locale = shop.locales.find((one) => one !== shop.primaryLocale && one.toLowerCase() === first);
  return locale ? { locale, path: pathname.slice(locale.length + 1) || "/" } : { locale: shop.primaryLocale, path: pathname };
}

/** The language and country switcher: back to the same page under the other locale's address. */
const localization: Handler = async (call) => {
  if (call.path !== "/localization" || call.method !== "POST") return false;
  const params = await readParams(call.request);
  const locale = call.shop.locales.find((one) => one === textOf(params.locale_code ?? params.language_code)) ?? call.locale;
  const country = textOf(params.country_code);
  if (country && /^[A-Z]{2}$/.test(country)) setCookie(call, "localization", country, { days: 365 });
  const back = textOf(params.return_to) ?? "/";
  const { path } = splitLocale(/^\/(?![/\\])/.test(back) ? back : "/", call.shop);
  return redirect(call, `${rootOf(call.shop, locale)}${path === "/" ? "" : path}` || "/");
};

/** Remembers the country and the privacy region that an address asks for, so that the next pages know them too. */
function rememberRegion(call: Call): void {
  const region = call.url.searchParams.get("region");
  if (region !== null) setCookie(call, "region", region, { days: 30 });
  const country = call.url.searchParams.get("country");
  if (country && /^[A-Z]{2}$/.test(country)) setCookie(call, "localization", country, { days: 365 });
}

/**
 * The storefronts of the local shop's shops. Only the app proxy's path is not their own; anything else unknown is the theme's
 * 404 page.
 */
export function makeStorefront(options: StorefrontOptions): StorefrontHandler {
  const pages: PageRenderer = makePageRenderer(options.extensionDirs);
  const handlers: Handler[] = [
    assetRoutes(),
    cartRoutes(pages),
    checkoutRoutes(pages),
    localization,
    catalogueData(),
    cataloguePages(pages),
    accountPages(pages),
  ];
  const callOf = (request: IncomingMessage, response: ServerResponse, url: URL, shop: Readonly<ShopRecord>): Call => {
    const { locale, path } = splitLocale(url.pathname.length > 1 ? url.pathname.replace(/\/+$/, "") : "/", shop);
    const call: Call = {
      options,
      request,
      response,
      url,
      method: request.method ?? "GET",
      locale,
      path,
      shop,
      root: rootOf(shop, locale),
      cookies: readCookies(request.headers.cookie),
      setCookies: [],
      now: options.clock.now(),
    };
    rememberRegion(call);
    return call;
  };
  const handler = async (request: IncomingMessage, response: ServerResponse, url: URL, name: string): Promise<boolean> => {
    const shop = options.store.shop(name);
    if (!shop) return false;
    const call = callOf(request, response, url, shop);
    if (/^\/(apps|a|community|tools)\//.test(call.path)) return false;
    for (const handle of handlers) if (await handle(call)) return true;
    return pages.show(call, { template: "404", pageType: "404", status: 404 });
  };
  const showLiquid: StorefrontHandler["showLiquid"] = async (request, response, url, name, liquid, status) => {
    const shop = options.store.shop(name);
    if (!shop) throw new Error(`The local shop has no shop ${name}`);
    await pages.showLiquid(callOf(request, response, url, shop), liquid, status);
  };
  return Object.assign(handler, { showLiquid });
}
