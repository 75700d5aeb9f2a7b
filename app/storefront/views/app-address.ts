/** Where Shopify's app proxy reaches us, on the shop's own address. */
export const appAddress = "/apps/attendant/";
