import type { CustomerRecord } from "../../store/types";
import type { ApiContext } from "../api-context";
import { type ConnectionArgs, connection } from "../connection";
import { defineType, type Resolver } from "../define-type";
import { gid } from "../gid";
import { money } from "../money";
import { readGid } from "../read-gid";
import { searchFilter } from "../search-filter";
import { listOrders, type OrderListArgs } from "./orders";

type ListArgs = ConnectionArgs & { query?: string | null; sortKey?: string | null };

interface Identifier {
  id?: string;
  emailAddress?: string;
  phoneNumber?: string;
}

const countryNames = new Intl.DisplayNames("en", { type: "region" });
const nameOf = (customer: CustomerRecord): string => [customer.firstName, customer.lastName].filter(Boolean).join(" ");

const byKey: Record<string, (customer: CustomerRecord) => string | number> = {
  CREATED_AT: (customer) => customer.createdAt,
  UPDATED_AT: (customer) => customer.updatedAt,
  NAME: (customer) => nameOf(customer),
};

const searchable = (customer: CustomerRecord) => ({
  fields: {
    id: customer.id,
    email: customer.email,
    phone: customer.phone,
    first_name: customer.firstName,
    last_name: customer.lastName,
    created_at: customer.createdAt,
    customer_date: customer.createdAt,
    updated_at: customer.updatedAt,
    orders_count: customer.ordersCount,
    total_spent: customer.totalSpent / 100,
    country: countryNames.of(customer.country) ?? customer.country,
    tag: customer.tags,
    accepts_marketing: String(customer.emailMarketing.state === "SUBSCRIBED"),
    email_marketing_state: customer.emailMarketing.state,
  },
  words: `${customer.email ?? ""} ${customer.phone ?? ""} ${nameOf(customer)}`,
});

/** The customer that an identifier names. */
function findCustomer(identifier: Identifier, { store, shop }: ApiContext): CustomerRecord | null {
  if (identifier.id) return store.customers.get(shop.domain, readGid(identifier.id)?.id ?? 0) ?? null;
  const email = identifier.emailAddress?.trim().toLowerCase();
  return (
    store.customers.find(shop.domain, (customer) =>
      email ? customer.email?.toLowerCase() === email : customer.phone !== null && customer.phone === identifier.phoneNumber,
    ) ?? null
  );
}

/** Customers as the app reads them. */
export const customerResolvers: [string, Resolver][] = [
  ...defineType<undefined>("QueryRoot", {
    customers: (_, args: ListArgs, { store, shop }) => {
      const fits = searchFilter(args.query);
      const key = byKey[args.sortKey ?? "ID"];
      const found = store.customers.filter(shop.domain, (customer) => fits(searchable(customer)));
      return connection(found, args, (customer) => ({ value: key ? key(customer) : customer.id, id: customer.id }));
    },
    customer: (_, args: { id: string }, context) => findCustomer({ id: args.id }, context),
    customerByIdentifier: (_, args: { identifier: Identifier }, context) => findCustomer(args.identifier, context),
    customersCount: (_, __, { store, shop }) => ({ count: store.customers.all(shop.domain).length, precision: "EXACT" }),
  }),
  ...defineType<CustomerRecord>("Customer", {
    id: (customer) => gid("Customer", customer.id),
    legacyResourceId: (customer) => String(customer.id),
    firstName: (customer) => customer.firstName,
    lastName: (customer) => customer.lastName,
    displayName: (customer) => nameOf(customer) || customer.email || customer.phone || "Customer",
    email: (customer) => customer.email,
    phone: (customer) => customer.phone,
    locale: (customer) => customer.locale,
    note: () => null,
    tags: (customer) => customer.tags,
    state: () => "DISABLED",
    verifiedEmail: (customer) => customer.email !== null,
    validEmailAddress: (customer) => customer.email !== null,
    taxExempt: () => false,
    dataSaleOptOut: () => false,
    createdAt: (customer) => customer.createdAt,
    updatedAt: (customer) => customer.updatedAt,
    numberOfOrders: (customer) => String(customer.ordersCount),
    amountSpent: (customer, _, { shop }) => money(customer.totalSpent, shop.currency),
    defaultEmailAddress: (customer) => (customer.email ? customer : null),
    defaultPhoneNumber: (customer) => (customer.phone ? customer : null),
    emailMarketingConsent: (customer) =>
      customer.email
        ? {
            marketingState: customer.emailMarketing.state,
            marketingOptInLevel: customer.emailMarketing.level,
            consentUpdatedAt: customer.emailMarketing.updatedAt,
            sourceLocation: null,
          }
        : null,
    smsMarketingConsent: () => null,
    defaultAddress: (customer) => customer,
    addresses: (customer) => [customer],
    addressesV2: (customer, args: ConnectionArgs) => connection([customer], args, () => ({ value: customer.id, id: customer.id })),
    orders: (customer, args: OrderListArgs, context) =>
      listOrders(
        context.store.orders.filter(context.shop.domain, (order) => order.customerId === customer.id),
        args,
        context,
      ),
    lastOrder: (customer, _, { store, shop }) =>
      store.orders
        .filter(shop.domain, (order) => order.customerId === customer.id)
        .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
        .at(-1) ?? null,
  }),
  ...defineType<CustomerRecord>("CustomerEmailAddress", {
    emailAddress: (customer) => customer.email,
    marketingState: (customer) => customer.emailMarketing.state,
    marketingOptInLevel: (customer) => customer.emailMarketing.level,
    marketingUpdatedAt: (customer) => customer.emailMarketing.updatedAt,
    marketingUnsubscribeUrl: (customer, _, { shop }) => `https://${shop.domain}/account/unsubscribe?customer=${customer.id}`,
    openTrackingLevel: () => "UNKNOWN",
    validFormat: () => true,
    sourceLocation: () => null,
  }),
  ...defineType<CustomerRecord>("CustomerPhoneNumber", {
    phoneNumber: (customer) => customer.phone,
    marketingState: () => "NOT_SUBSCRIBED",
    marketingOptInLevel: () => null,
    marketingUpdatedAt: () => null,
    marketingCollectedFrom: () => null,
  }),
  ...defineType<CustomerRecord>("MailingAddress", {
    id: (customer) => gid("MailingAddress", customer.id),
    firstName: (customer) => customer.firstName,
    lastName: (customer) => customer.lastName,
    name: (customer) => nameOf(customer) || null,
    company: () => null,
    address1: (customer) => customer.address1,
    address2: () => null,
    city: (customer) => customer.city,
    zip: (customer) => customer.zip,
    province: () => null,
    provinceCode: () => null,
    phone: (customer) => customer.phone,
    country: (customer) => countryNames.of(customer.country) ?? customer.country,
    countryCode: (customer) => customer.country,
    countryCodeV2: (customer) => customer.country,
    timeZone: () => null,
    formatted: (customer) =>
      [
        customer.address1,
        [customer.zip, customer.city].filter(Boolean).join(" "),
        countryNames.of(customer.country) ?? customer.country,
      ].filter(Boolean),
    formattedArea: (customer) => `${customer.city}, ${countryNames.of(customer.country) ?? customer.country}`,
  }),
];
