import type { AccessTokens } from "../api/access-tokens";
import type { Clock } from "../clock";
import type { Store } from "../store/store";
import type { MarketingState, OrderRecord } from "../store/types";
import type { Webhooks } from "../webhooks/make-webhooks";
import { shopPayload } from "../webhooks/payloads/shop-payload";

/** What a merchant or Shopify itself does in the admin. `shop` is a domain; webhooks follow by themselves. */
export interface MerchantActions {
  install(shop: string): void;
  /** Voids the tokens and tells the app. */
  uninstall(shop: string): Promise<void>;
  setInventory(shop: string, variantId: number, quantity: number): Promise<void>;
  /** Ships an order; `deliveredAt` also marks it delivered. */
  fulfil(shop: string, orderId: number, options?: { deliveredAt?: Date }): Promise<void>;
  markDelivered(shop: string, orderId: number, at?: Date): Promise<void>;
  cancelOrder(shop: string, orderId: number): Promise<void>;
  setConsent(shop: string, customerId: number, state: MarketingState): Promise<void>;
  enableEmbed(shop: string, on: boolean, handle?: string): void;
  /** A mandatory privacy webhook: `customers/data_request`, `customers/redact` or `shop/redact`. */
  privacy(shop: string, topic: string, payload?: object): Promise<void>;
  /** The payload of a privacy webhook about one customer, as Shopify makes it. */
  privacyPayload(shop: string, topic: string, customerId: number): object;
}

/** Makes the merchant's deeds over the local shop's store. */
export function makeMerchantActions(parts: {
  store: Store;
  clock: Clock;
  webhooks: Webhooks;
  tokens: AccessTokens;
  embed: string;
}): MerchantActions {
  const { store, clock, webhooks, tokens } = parts;
  const now = (): string => clock.now().toISOString();
  const shopOf = (domain: string) => {
    const shop = store.shop(domain);
    if (!shop) throw new Error(`The local shop has no shop ${domain}`);
    return shop;
  };
  const changeOrder = async (domain: string, id: number, fields: (order: Readonly<OrderRecord>) => Partial<OrderRecord>): Promise<void> => {
    const order = store.orders.get(domain, id);
    if (!order) throw new Error(`${domain} has no order ${id}`);
    store.orders.patch(domain, id, { ...fields(order), updatedAt: now() });
    await webhooks.idle();
  };
  return {
    install: (domain) => void store.shops.patch(domain, domain, { installed: true }),
    async uninstall(domain) {
      const shop = shopOf(domain);
      webhooks.enqueue("app/uninstalled", domain, shopPayload(shop));
      tokens.voidAll(domain);
      // As at Shopify: the pixel and the app's own metafields go with the app, its embeds are switched off.
      const embeds = Object.fromEntries(Object.entries(shop.embeds).map(([handle, embed]) => [handle, { ...embed, enabled: false }]));
      store.shops.patch(domain, domain, { installed: false, webPixel: null, embeds });
      for (const field of store.metafields.filter(domain, ({ ownerId }) => ownerId.includes("/AppInstallation/"))) {
        store.metafields.delete(domain, `${field.ownerId}/${field.namespace}.${field.key}`);
      }
      await webhooks.idle();
    },
    async setInventory(domain, variantId, quantity) {
      const product = store.products.find(domain, ({ variants }) => variants.some(({ id }) => id === variantId));
      if (!product) throw new Error(`${domain} has no variant ${variantId}`);
      const variants = product.variants.map((variant) => (variant.id === variantId ? { ...variant, inventory: quantity } : variant));
      store.products.patch(domain, product.id, { variants, updatedAt: now() });
      await webhooks.idle();
    },
    fulfil: (domain, id, options = {}) =>
      changeOrder(domain, id, () => ({
        fulfillment: { id: store.nextId(), createdAt: now(), updatedAt: now(), deliveredAt: options.deliveredAt?.toISOString() ?? null },
      })),
    markDelivered: (domain, id, at) =>
      changeOrder(domain, id, (order) => ({
        fulfillment: {
          ...(order.fulfillment ?? { id: store.nextId(), createdAt: now() }),
          updatedAt: now(),
          deliveredAt: at?.toISOString() ?? now(),
        },
      })),
    cancelOrder: (domain, id) => changeOrder(domain, id, () => ({ cancelledAt: now() })),
    async setConsent(domain, customerId, state) {
      store.customers.patch(domain, customerId, { emailMarketing: { state, level: "SINGLE_OPT_IN", updatedAt: now() }, updatedAt: now() });
      await webhooks.idle();
    },
    enableEmbed(domain, on, handle = parts.embed) {
      const { embeds } = shopOf(domain);
      store.shops.patch(domain, domain, { embeds: { ...embeds, [handle]: { settings: embeds[handle]?.settings ?? {}, enabled: on } } });
    },
    async privacy(domain, topic, payload) {
      const shop = shopOf(domain);
      webhooks.enqueue(topic, domain, payload ?? { shop_id: shop.id, shop_domain: domain });
      await webhooks.idle();
    },
    privacyPayload(domain, topic, customerId) {
      const shop = shopOf(domain);
      const customer = store.customers.get(domain, customerId);
      const orders = store.orders.filter(domain, (order) => order.customerId === customerId).map(({ id }) => id);
      return {
        shop_id: shop.id,
        shop_domain: domain,
        ...(topic === "customers/data_request"
          ? { orders_requested: orders, data_request: { id: store.nextId() } }
          : { orders_to_redact: orders }),
        customer: { id: customerId, email: customer?.email ?? null, phone: customer?.phone ?? null },
      };
    },
  };
}
