import type { Platform } from "~/domain/shared/platform";
import { addCodes } from "./add-codes";
import type { AdminGraphql } from "./call-admin";
import { createDiscount } from "./create-discount";
import { declareKnownShoppers } from "./declare-known-shoppers";
import { readCustomers } from "./read-customers";
import { readEmbedStatus } from "./read-embed-status";
import { readOrders } from "./read-orders";
import { readProducts } from "./read-products";
import { readShop } from "./read-shop";
import { registerPixel } from "./register-pixel";
import { setEmailConsent } from "./set-email-consent";
import { setKnownShoppers } from "./set-known-shoppers";
import { setSnapshot } from "./set-snapshot";
import { stopDiscount } from "./stop-discount";

/**
 * Shopify as the platform of one shop, over its GraphQL Admin API.
 *
 * @param config.graphql sends a call with the shop's token. It may throw: the network's error means "try later",
 *   an error named `NotInstalledError` that the app is not installed.
 */
export function shopifyPlatform({ graphql }: { graphql: AdminGraphql }): Platform {
  return {
    shop: () => readShop(graphql),
    products: (after) => readProducts(graphql, after),
    customers: (after) => readCustomers(graphql, after),
    orders: (since, after) => readOrders(graphql, since, after),
    createDiscount: (discount) => createDiscount(graphql, discount),
    addCodes: (discountId, codes) => addCodes(graphql, discountId, codes),
    stopDiscount: (discountId) => stopDiscount(graphql, discountId),
    setSnapshot: (body) => setSnapshot(graphql, body),
    declareKnownShoppers: () => declareKnownShoppers(graphql),
    setKnownShoppers: (shoppers) => setKnownShoppers(graphql, shoppers),
    registerPixel: (settings) => registerPixel(graphql, settings),
    embedStatus: () => readEmbedStatus(graphql),
    setEmailConsent: (change) => setEmailConsent(graphql, change),
  };
}
