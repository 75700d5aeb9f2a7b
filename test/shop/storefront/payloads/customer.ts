import type { CustomerRecord, ShopRecord } from "../../store/types";
import { customerInPayload, defaultAddress, type Payload } from "./parts";

/** Body of customers/create and customers/update. Consent, tags and counts are not in it: they have topics of their own. */
export function customerPayload(customer: Readonly<CustomerRecord>, shop: Readonly<ShopRecord>): Payload {
  const address = defaultAddress(customer);
  const has = Boolean(customer.city || customer.address1);
  return { ...customerInPayload(customer, shop), addresses: has ? [address] : [], ...(has ? { default_address: address } : {}) };
}

/** Body of customers/delete. */
export function customerDeletedPayload(customer: Pick<CustomerRecord, "id">): Payload {
  return { id: customer.id, phone: null, addresses: [], tax_exemptions: [], admin_graphql_api_id: `gid://shopify/Customer/${customer.id}` };
}
