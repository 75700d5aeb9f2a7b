import type { AccessTokens } from "../api/access-tokens";
import type { Clock } from "../clock";
import type { Store } from "../store/store";
import type { MarketingState } from "../store/types";
import { cancelOrder, fulfilOrder, type OrderActionResult } from "../storefront/actions/change-order";
import { setInventory } from "../storefront/actions/change-stock";
import { consentPayload } from "../storefront/payloads/consent";
import type { Webhooks } from "../webhooks/make-webhooks";
import { shopPayload } from "../webhooks/payloads/shop-payload";
import { privacyPayload } from "./privacy-payload";
import type { ThemeActions } from "./theme-actions";

/**
 * What a merchant or Shopify itself does in the admin. `shop` is a domain. Webhooks follow, and each deed resolves when they
 * have been delivered, are held or wait for a retry. A shop, variant or order that does not exist is an error.
 */
export interface MerchantActions extends ThemeActions {
  install(shop: string): void;
  /** Voids the tokens and tells the app. */
  uninstall(shop: string): Promise<void>;
  setInventory(shop: string, variantId: number, quantity: number): Promise<void>;
  /** Sends an order off; with `deliveredAt` it is delivered too, also when it was sent before. */
  fulfil(shop: string, orderId: number, options?: { deliveredAt?: Date }): Promise<void>;
  cancelOrder(shop: string, orderId: number): Promise<void>;
  setConsent(shop: string, customerId: number, state: MarketingState): Promise<void>;
  /** Sends `customers/data_request`, `customers/redact` or `shop/redact`; the payload is made from `customerId` if not given. */
  privacy(shop: string, topic: string, payload: object | { customerId: number }): Promise<void>;
}

/** Makes the merchant's deeds over the local shop's store. */
export function makeMerchantActions(parts: {
  store: Store;
  clock: Clock;
  webhooks: Webhooks;
  tokens: AccessTokens;
  theme: ThemeActions;
}): MerchantActions {
  const { store, clock, webhooks, tokens } = parts;
  const world = { store, clock, webhooks: { send: webhooks.enqueue } };
  const shopOf = (domain: string) => {
    const shop = store.shop(domain);
    if (!shop) throw new Error(`The local shop has no shop ${domain}`);
    return shop;
  };
  const settle = async (result: OrderActionResult, domain: string, id: number): Promise<void> => {
    if (!result.ok && result.reason === "unknown") throw new Error(`${domain} has no order ${id}`);
    await webhooks.idle();
  };
  return {
    ...parts.theme,
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
      if (!store.products.find(domain, ({ variants }) => variants.some(({ id }) => id === variantId))) {
        throw new Error(`${domain} has no variant ${variantId}`);
      }
      setInventory(world, domain, variantId, quantity);
      await webhooks.idle();
    },
    fulfil: (domain, id, { deliveredAt } = {}) =>
      settle(fulfilOrder(world, domain, id, deliveredAt ? { deliveredAt: deliveredAt.toISOString() } : {}), domain, id),
    cancelOrder: (domain, id) => settle(cancelOrder(world, domain, id), domain, id),
    async setConsent(domain, customerId, state) {
      const updatedAt = clock.now().toISOString();
      const emailMarketing = { state, level: "SINGLE_OPT_IN" as const, updatedAt };
      const saved = store.customers.patch(domain, customerId, { emailMarketing, updatedAt });
      webhooks.enqueue("customers_email_marketing_consent/update", domain, consentPayload(saved));
      await webhooks.idle();
    },
    async privacy(domain, topic, payload) {
      const customerId = "customerId" in payload ? payload.customerId : undefined;
      const made = topic === "shop/redact" || customerId !== undefined ? privacyPayload(store, shopOf(domain), topic, customerId) : payload;
      webhooks.enqueue(topic, domain, made);
      await webhooks.idle();
    },
  };
}
