import type { PlatformNotice } from "~/domain/events/platform-notice";
import type { ShopPayload } from "./shop.schema";

/** What the payload leaves out stays as it is. */
export function translateShop(payload: ShopPayload, sentAt: Date): PlatformNotice {
  const facts = {
    name: payload.name,
    email: payload.email,
    currency: payload.currency,
    timezone: payload.iana_timezone,
    country: payload.country_code,
    primaryLocale: payload.primary_locale,
  };
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
  return { kind: "shop", shop: given, changedAt: payload.updated_at ?? sentAt };
}
