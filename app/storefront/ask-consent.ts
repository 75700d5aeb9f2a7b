import type { Visitor } from "./visitor/visitor";

const longestWaitMs = 1000;

/** Makes sure that the shopper's choice is known, before anything is shown: asks Shopify for its privacy API where the page has not. */
export async function askConsent(visitor: Visitor): Promise<void> {
  if (visitor.mayKeep() === null) await loadPrivacy().catch(() => {});
  visitor.asked();
}

/** Settles in any case; fails where there is nobody to ask. */
function loadPrivacy(): Promise<void> {
  return new Promise((resolve, reject) => {
    const { Shopify } = window;
    if (Shopify?.customerPrivacy || !Shopify?.loadFeatures) return reject();
    setTimeout(resolve, longestWaitMs);
    Shopify.loadFeatures([{ name: "consent-tracking-api", version: "0.1" }], () => resolve());
  });
}
