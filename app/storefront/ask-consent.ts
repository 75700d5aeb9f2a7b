import type { Visitor } from "./visitor/visitor";

const longestWaitMs = 1000;

/** Makes sure that the shopper's choice is known, before anything is shown: asks Shopify for its privacy API where the page has not. */
export async function askConsent(visitor: Visitor): Promise<void> {
  if (visitor.mayKeep() === null) await loadPrivacy();
  visitor.asked();
}

/** Settles in any case. */
function loadPrivacy(): Promise<void> {
  const { Shopify } = window;
  return new Promise((resolve) => {
    if (Shopify?.customerPrivacy || !Shopify?.loadFeatures) return resolve();
    setTimeout(resolve, longestWaitMs);
    try {
      Shopify.loadFeatures([{ name: "consent-tracking-api", version: "0.1" }], () => resolve());
    } catch {
      resolve();
    }
  });
}
