/** Addresses at the shop's storefront, as its platform forms them. */
export interface StorefrontLinks {
  /** `domain`: the platform's name of the shop; `storefrontUrl`: where shoppers know it, when that is another. */
  home(shop: StorefrontShop): string;
  /** Applies a code, then shows the shop. */
  applyCode(shop: StorefrontShop, code: string): string;
  /** Brings a checkout back, with a code applied when there is one. */
  recover(shop: StorefrontShop, recoverUrl: string | null, code: string | null): string;
}

export interface StorefrontShop {
  domain: string;
  storefrontUrl: string | null;
}
