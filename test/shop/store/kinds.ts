import type {
  CartRecord,
  CheckoutRecord,
  CollectionRecord,
  CustomerRecord,
  DeliveryRecord,
  DiscountRecord,
  MetafieldDefinitionRecord,
  MetafieldRecord,
  OrderRecord,
  ProductRecord,
  ShopRecord,
  TokenRecord,
} from "./types";

/** The kinds of document that the local shop keeps, by table name. */
export interface Kinds {
  shops: ShopRecord;
  products: ProductRecord;
  collections: CollectionRecord;
  customers: CustomerRecord;
  orders: OrderRecord;
  carts: CartRecord;
  checkouts: CheckoutRecord;
  discounts: DiscountRecord;
  metafields: MetafieldRecord;
  metafieldDefinitions: MetafieldDefinitionRecord;
  tokens: TokenRecord;
  deliveries: DeliveryRecord;
}

export type Kind = keyof Kinds;

/** How each kind names its shop and itself. A document is unique by (kind, shop, id). */
export const keysOf: { [K in Kind]: (record: Kinds[K]) => { shop: string; id: string } } = {
  shops: (r) => ({ shop: r.domain, id: r.domain }),
  products: (r) => ({ shop: r.shop, id: String(r.id) }),
  collections: (r) => ({ shop: r.shop, id: String(r.id) }),
  customers: (r) => ({ shop: r.shop, id: String(r.id) }),
  orders: (r) => ({ shop: r.shop, id: String(r.id) }),
  carts: (r) => ({ shop: r.shop, id: r.token }),
  checkouts: (r) => ({ shop: r.shop, id: r.token }),
  discounts: (r) => ({ shop: r.shop, id: String(r.id) }),
  metafields: (r) => ({ shop: r.shop, id: `${r.ownerId}/${r.namespace}.${r.key}` }),
  metafieldDefinitions: (r) => ({ shop: r.shop, id: `${r.ownerType}/${r.namespace}.${r.key}` }),
  tokens: (r) => ({ shop: r.shop, id: r.token }),
  deliveries: (r) => ({ shop: r.shop, id: r.id }),
};
