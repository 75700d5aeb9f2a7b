import type { VendorOutcome } from "~/domain/shared/outcome";
import type { PlatformShop } from "~/domain/shared/platform";
import { type AdminGraphql, callAdmin } from "./call-admin";
import { numberOf } from "./number-of";

const shopQuery = `#graphql
  query shopFacts {
    shop {
      id
      name
      contactEmail
      currencyCode
      ianaTimezone
      billingAddress { countryCodeV2 }
      primaryDomain { url }
    }
    shopLocales(published: true) { locale primary }
  }
` as const;

/** What the shop says of itself. */
export async function readShop(graphql: AdminGraphql): Promise<VendorOutcome<PlatformShop>> {
  const outcome = await callAdmin(graphql, shopQuery, {});
  if (!outcome.ok) return outcome;
  const { shop, shopLocales } = outcome.value;
  // shopLocales is null where the permission for it is missing.
  const locales = shopLocales ?? [];
  const primaryLocale = locales.find(({ primary }) => primary)?.locale ?? "en";
  return {
    ok: true,
    value: {
      externalId: numberOf(shop.id),
      name: shop.name,
      email: shop.contactEmail,
      currency: shop.currencyCode,
      timezone: shop.ianaTimezone,
      country: shop.billingAddress?.countryCodeV2 ?? null,
      primaryLocale,
      locales: [...new Set([primaryLocale, ...locales.map(({ locale }) => locale)])],
      storefrontUrl: String(shop.primaryDomain.url).replace(/\/$/, ""),
    },
  };
}
