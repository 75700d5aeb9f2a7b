import { findCart } from "../cart/cart-of-call";
import { loggedInCustomerId } from "../customers/customer-of-request";
import type { Call } from "../http/call";
import { ordinaryModes } from "../modes";
import type { View } from "../objects/view";

/** What a page of this request is made from. */
export function viewOf(call: Call): View {
  const { options, shop, cookies, url } = call;
  const customerId = loggedInCustomerId(options.store, call.request, shop.domain);
  const region = url.searchParams.get("region") ?? cookies.get("region") ?? "";
  const country = countryOf(call);
  const market = shop.markets.find(({ countries }) => countries.includes(country)) ?? shop.markets.find(({ primary }) => primary) ?? null;
  const modes = options.modes?.() ?? ordinaryModes;
  return {
    store: options.store,
    shop,
    locale: call.locale,
    root: call.root,
    country,
    market,
    currency: market?.currency ?? shop.currency,
    origin: options.origin(shop.handle),
    url,
    path: call.path,
    cart: findCart(call),
    customer: customerId === null ? null : (options.store.customers.get(shop.domain, customerId) ?? null),
    consentRequired: shop.consentRequired || modes.cookieBanner || region.toLowerCase().endsWith("-consent"),
    // As in Shopify's editor, whose preview carries the session of the editor in its address.
    designMode: url.searchParams.has("oseid"),
    modes,
    apiKey: options.apiKey ?? "attendant-local-shop",
    now: call.now,
    offsetMs: options.clock.offsetMs?.() ?? call.now.getTime() - Date.now(),
  };
}

/** The visitor's country: asked for in the address, remembered, or the shop's own. */
function countryOf(call: Call): string {
  const asked = call.url.searchParams.get("country") ?? call.cookies.get("localization") ?? "";
  return /^[A-Z]{2}$/.test(asked) ? asked : call.shop.country;
}
