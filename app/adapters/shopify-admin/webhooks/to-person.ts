import type { PersonFacts } from "~/domain/events/platform-notice";
import type { AddressPayload, CustomerPayload } from "./payload-parts.schema";

interface Spoken {
  customer: CustomerPayload;
  billing_address: AddressPayload;
  shipping_address: AddressPayload;
  customer_locale: string | null;
}

/** What a checkout or an order says about the person: their own record first, then where it goes, then who pays. */
export function toPerson({ customer, billing_address, shipping_address, customer_locale }: Spoken): PersonFacts {
  const address = customer?.default_address ?? shipping_address ?? billing_address;
  return {
    firstName: customer?.first_name ?? shipping_address?.first_name ?? billing_address?.first_name ?? null,
    lastName: customer?.last_name ?? shipping_address?.last_name ?? billing_address?.last_name ?? null,
    locale: customer_locale,
    country: (shipping_address ?? address)?.country_code ?? null,
    city: (shipping_address ?? address)?.city ?? null,
  };
}
