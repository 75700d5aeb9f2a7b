/** Asks Shopify for its privacy API where the page has not loaded it. Settles in any case, after a second at the latest. */
export function loadPrivacy(): Promise<void> {
  const { Shopify } = window;
  if (Shopify?.customerPrivacy || !Shopify?.loadFeatures) return Promise.resolve();
  return new Promise((resolve) => {
    setTimeout(resolve, 1000);
    try {
      Shopify.loadFeatures?.([{ name: "consent-tracking-api", version: "0.1" }], () => resolve());
    } catch {
      resolve();
    }
  });
}
