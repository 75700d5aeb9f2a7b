import type { PlatformNotice } from "~/domain/events/platform-notice";
import type { Shop, WebhookDelivery } from "~/generated/prisma/client";
import type { Tx } from "../db";
import { requestPrivacy } from "../privacy/request-privacy";
import { savePlatformConsent } from "../privacy/save-platform-consent";
import { saveCustomer } from "../profiles/save-customer";
import { deleteProduct } from "../shops/delete-product";
import { saveProduct } from "../shops/save-product";
import { saveScopes } from "../shops/save-scopes";
import { saveShopFacts } from "../shops/save-shop-facts";
import { uninstallShop } from "../shops/uninstall-shop";
import { followProduct } from "../touchpoints/follow-product";
import type { Applied } from "./applied";
import { saveCheckout } from "./save-checkout";
import { saveFulfilment } from "./save-fulfilment";
import { saveOrder } from "./save-order";

export interface Incoming {
  shop: Shop;
  delivery: WebhookDelivery;
  notice: PlatformNotice;
  now: Date;
}

const done: Applied = { result: "done" };

/** Does what the platform told us, in the transaction that ends the delivery. */
export async function applyNotice(tx: Tx, { shop, delivery, notice, now }: Incoming): Promise<Applied> {
  const sentAt = delivery.triggeredAt ?? delivery.receivedAt;
  switch (notice.kind) {
    case "checkout":
      await saveCheckout(tx, shop, notice, now);
      return done;
    case "order":
      await saveOrder(tx, shop, notice, "webhook", now);
      return done;
    case "fulfilment":
      return (await saveFulfilment(tx, shop, notice, now)) ? done : { result: "order-unknown" };
    case "product":
      if (await saveProduct(tx, shop.id, notice.product, notice.untrackedUnknown)) {
        await followProduct(tx, shop.id, notice.product.externalId, now);
      }
      return done;
    case "product-deleted":
      await deleteProduct(tx, shop.id, notice.externalId, sentAt);
      await followProduct(tx, shop.id, notice.externalId, now);
      return done;
    case "customer":
      await saveCustomer(tx, shop.id, notice.customer, now);
      return done;
    case "customer-deleted":
      // What the person did here stays: erasing it is asked for by customers/redact.
      return { result: "ignored", reason: "The profile stays until the platform asks to erase it" };
    case "email-consent":
      return (await savePlatformConsent(tx, shop.id, notice, now)) ? done : { result: "ignored", reason: "It says nothing about consent" };
    case "shop":
      await saveShopFacts(tx, shop.id, notice.shop, notice.changedAt, now);
      return done;
    case "scopes":
      await saveScopes(tx, shop.id, notice.granted);
      return done;
    case "app-uninstalled":
      return (await uninstallShop(tx, shop.id, sentAt, now)) ? done : { result: "ignored", reason: "The app was installed again since" };
    case "privacy":
      return requestPrivacy(tx, { shop, sourceId: `${delivery.topic}:${delivery.eventId}`, request: notice.request, sentAt }, now);
  }
}
