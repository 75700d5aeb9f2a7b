import type { CustomerRecord, ShopRecord } from "../../store/types";
import { type ShopWorld, sendWebhook } from "../deps";
import { consentPayload } from "../payloads/consent";
import { customerPayload } from "../payloads/customer";

export interface CustomerInput {
  email: string;
  locale: string;
  country: string;
  firstName?: string | null;
  lastName?: string | null;
  city?: string | null;
  address1?: string | null;
  zip?: string | null;
  /** true subscribes; false or nothing leaves the consent as it is: an unticked box is no withdrawal. */
  subscribes?: boolean;
}

/** Finds a customer by address or makes one, fills in what was not known, and sends customers/create or customers/update. */
export function upsertCustomer(world: ShopWorld, shop: Readonly<ShopRecord>, input: CustomerInput): Readonly<CustomerRecord> {
  const { store } = world;
  const at = world.clock.now().toISOString();
  const email = input.email.trim();
  const known = store.customers.find(shop.domain, (customer) => customer.email?.toLowerCase() === email.toLowerCase());
  const base: CustomerRecord = known
    ? { ...known }
    : {
        id: store.nextId(),
        shop: shop.domain,
        email,
        phone: null,
        firstName: null,
        lastName: null,
        locale: input.locale,
        country: input.country,
        city: "",
        address1: null,
        zip: null,
        tags: [],
        ordersCount: 0,
        totalSpent: 0,
        emailMarketing: { state: "NOT_SUBSCRIBED", level: "SINGLE_OPT_IN", updatedAt: at },
        createdAt: at,
        updatedAt: at,
      };
  const subscribes = input.subscribes === true && base.emailMarketing.state !== "SUBSCRIBED";
  const next: CustomerRecord = {
    ...base,
    firstName: input.firstName || base.firstName,
    lastName: input.lastName || base.lastName,
    city: input.city || base.city,
    address1: input.address1 || base.address1,
    zip: input.zip || base.zip,
    emailMarketing: subscribes ? { state: "SUBSCRIBED", level: "SINGLE_OPT_IN", updatedAt: at } : base.emailMarketing,
  };
  if (known && JSON.stringify(next) === JSON.stringify(known)) return known;
  const saved = store.customers.put({ ...next, updatedAt: at });
  sendWebhook(world, known ? "customers/update" : "customers/create", shop.domain, customerPayload(saved, shop));
  if (subscribes) sendWebhook(world, "customers_email_marketing_consent/update", shop.domain, consentPayload(saved));
  return saved;
}
