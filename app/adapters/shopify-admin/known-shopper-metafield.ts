/** Where the app embed's Liquid reads it: `customer.metafields["$app:attendant"].shopper` (docs/decisions/0005). */
export const knownShopperMetafield = { namespace: "$app:attendant", key: "shopper" } as const;
