import { gid } from "../../api/gid";
import type { CustomerRecord, ShopRecord } from "../../store/types";

/** `customers/create` and `customers/update`: since 2025 without consent, tags and counts, which have topics of their own. */
export function customerPayload(customer: Readonly<CustomerRecord>, shop: Readonly<ShopRecord>): object {
  const address = {
    id: customer.id,
    customer_id: customer.id,
    first_name: customer.firstName,
    last_name: customer.lastName,
    name: [customer.firstName, customer.lastName].filter(Boolean).join(" "),
    company: null,
    address1: customer.address1,
    address2: null,
    city: customer.city,
    province: null,
    province_code: null,
    zip: customer.zip,
    country: customer.country,
    country_code: customer.country,
    country_name: customer.country,
    phone: customer.phone,
    default: true,
  };
  return {
    id: customer.id,
    admin_graphql_api_id: gid("Customer", customer.id),
    created_at: customer.createdAt,
    updated_at: customer.updatedAt,
    first_name: customer.firstName,
    last_name: customer.lastName,
    email: customer.email,
    phone: customer.phone,
    state: "disabled",
    note: null,
    verified_email: customer.email !== null,
    multipass_identifier: null,
    tax_exempt: false,
    tax_exemptions: [],
    currency: shop.currency,
    addresses: [address],
    default_address: address,
  };
}
