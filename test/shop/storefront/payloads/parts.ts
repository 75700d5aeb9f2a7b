import type { AddressRecord, CustomerRecord, ShopRecord } from "../../store/types";
import { decimal } from "../money";

export type Payload = Record<string, unknown>;

/** The same amount in the shop's and the buyer's currency; the local shop sells in one. */
export function moneySet(cents: number, currency: string): Payload {
  const money = { amount: decimal(cents), currency_code: currency };
  return { shop_money: money, presentment_money: money };
}

const countryNames = new Intl.DisplayNames(["en"], { type: "region" });

const countryName = (code: string): string => countryNames.of(code) ?? code;

/** A time as webhooks write it: in the shop's zone, with its offset. */
export function shopTime(iso: string, shop: Pick<ShopRecord, "timezone">): string {
  const date = new Date(iso);
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: shop.timezone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
    timeZoneName: "longOffset",
  }).formatToParts(date);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  const offset = part("timeZoneName").replace("GMT", "") || "+00:00";
  return `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}:${part("second")}${offset}`;
}

export const shopTimeOrNull = (iso: string | null, shop: Pick<ShopRecord, "timezone">): string | null =>
  iso === null ? null : shopTime(iso, shop);

/** `billing_address` and `shipping_address`. */
export function addressPayload(address: AddressRecord): Payload {
  return {
    first_name: address.firstName,
    address1: address.address1,
    phone: null,
    city: address.city,
    zip: address.zip,
    province: null,
    country: countryName(address.country),
    last_name: address.lastName,
    address2: null,
    company: null,
    latitude: null,
    longitude: null,
    name: [address.firstName, address.lastName].filter(Boolean).join(" "),
    country_code: address.country,
    province_code: null,
  };
}

/** `customer` inside checkouts and orders. */
export function customerInPayload(customer: Readonly<CustomerRecord>, shop: Readonly<ShopRecord>): Payload {
  return {
    id: customer.id,
    created_at: shopTime(customer.createdAt, shop),
    updated_at: shopTime(customer.updatedAt, shop),
    first_name: customer.firstName,
    last_name: customer.lastName,
    state: "disabled",
    note: null,
    verified_email: true,
    multipass_identifier: null,
    tax_exempt: false,
    email: customer.email,
    phone: customer.phone,
    currency: shop.currency,
    tax_exemptions: [],
    admin_graphql_api_id: `gid://shopify/Customer/${customer.id}`,
    ...(customer.city || customer.address1 ? { default_address: defaultAddress(customer) } : {}),
  };
}

/** `default_address` of a customer. */
export function defaultAddress(customer: Readonly<CustomerRecord>): Payload {
  return {
    id: customer.id + 1_000_000,
    customer_id: customer.id,
    first_name: customer.firstName,
    last_name: customer.lastName,
    company: null,
    address1: customer.address1,
    address2: null,
    city: customer.city,
    province: null,
    country: countryName(customer.country),
    zip: customer.zip,
    phone: customer.phone,
    name: [customer.firstName, customer.lastName].filter(Boolean).join(" "),
    province_code: null,
    country_code: customer.country,
    country_name: countryName(customer.country),
    default: true,
  };
}

/** `note_attributes` from a cart's attributes. */
export function noteAttributes(attributes: Record<string, string>): { name: string; value: string }[] {
  return Object.entries(attributes).map(([name, value]) => ({ name, value }));
}
