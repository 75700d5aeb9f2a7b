import type { StorefrontLinks, StorefrontShop } from "~/domain/messages/storefront-links";

/** Links into a Shopify storefront. */
export const shopifyStorefrontLinks: StorefrontLinks = {
  home: (shop) => `${origin(shop)}/`,
  applyCode: (shop, code) => `${origin(shop)}/discount/${encodeURIComponent(code)}?redirect=${encodeURIComponent("/")}`,
  recover(shop, recoverUrl, code) {
    const url = new URL(recoverUrl ?? "/cart", origin(shop));
    if (code !== null) url.searchParams.set("discount", code);
    return url.href;
  },
};

function origin({ domain, storefrontUrl }: StorefrontShop): string {
  return new URL(storefrontUrl ?? `https://${domain}`).origin;
}
