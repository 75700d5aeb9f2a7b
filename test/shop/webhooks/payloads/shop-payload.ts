import type { ShopRecord } from "../../store/types";

/** `shop/update` and `app/uninstalled`. */
export function shopPayload(shop: Readonly<ShopRecord>): object {
  return {
    id: shop.id,
    name: shop.name,
    email: shop.email,
    customer_email: shop.email,
    domain: shop.domain,
    myshopify_domain: shop.domain,
    country: shop.country,
    country_code: shop.country,
    currency: shop.currency,
    timezone: shop.timezone,
    iana_timezone: shop.timezone,
    primary_locale: shop.primaryLocale,
    plan_name: "basic",
    plan_display_name: "Basic",
    shop_owner: shop.name,
    money_format: `{{amount}} ${shop.currency}`,
    money_with_currency_format: `{{amount}} ${shop.currency}`,
    created_at: shop.createdAt,
  };
}
