/** What Shopify puts on a storefront's window, as far as we use it. Anything may be missing. */
export interface ShopifyGlobal {
  customerPrivacy?: {
    preferencesProcessingAllowed?: () => boolean;
    shouldShowBanner?: () => boolean;
  };
  analytics?: {
    publish?: (name: string, payload: Record<string, unknown>) => unknown;
    visitor?: (who: { email: string }) => unknown;
  };
  currency?: { active?: string; rate?: string | number };
  loadFeatures?: (features: { name: string; version: string }[], done: (error?: unknown) => void) => void;
}

declare global {
  interface Window {
    Shopify?: ShopifyGlobal;
    /** Set by the first of our scripts on a page: a second embed leaves the page to it. */
    attendantRuns?: true;
    /** https://wicg.github.io/scheduling-apis/#scheduler */
    scheduler?: { yield?(): Promise<void> };
    /** A merchant looks at the page as somebody else: answers whatever would be sent, and nothing is. */
    attendantPreview?: () => object;
    /** `queue`: calls `[name, data]` that were made before the script was there. */
    Attendant?: { queue?: [name: string, data?: object][]; trigger?(name: string, data?: object): void };
  }
}
