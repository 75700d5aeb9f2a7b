import type { Visitor } from "./visitor/visitor";

const longestWaitMs = 1000;
let privacy: Promise<unknown> | undefined;

/** Makes sure that the shopper's choice is known, before anything is shown: asks Shopify for its privacy API where the page has not. */
export async function askConsent(visitor: Visitor): Promise<void> {
  // Once for the page: whoever keeps it away (an ad blocker) does so each time.
  if (visitor.mayKeep() === null) {
    privacy ??= loadPrivacy();
    await privacy.catch(() => {});
  }
  visitor.asked();
}

/** Settles in any case; fails where there is nobody to ask. */
function loadPrivacy(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const { Shopify } = window;
    if (Shopify?.customerPrivacy || !Shopify?.loadFeatures) return reject();
    setTimeout(resolve, longestWaitMs);
    Shopify.loadFeatures([{ name: "consent-tracking-api", version: "0.1" }], resolve);
  });
}
