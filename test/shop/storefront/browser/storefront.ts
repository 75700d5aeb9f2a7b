import { makeAnalytics } from "./analytics";
import { showConsentBanner } from "./consent-banner";
import { makeCustomerPrivacy } from "./customer-privacy";
import { readFeatures } from "./features";
import { runPixels } from "./run-pixels";
import { watchCart } from "./watch-cart";

/** The stand-in for what Shopify loads into every storefront page: privacy, analytics, pixels. */

interface ShopifyObject {
  customerPrivacy?: unknown;
  analytics: {
    publish: (name: string, payload?: unknown) => boolean;
    replayQueue: [string, unknown][];
    visitor?: unknown;
    subscribe?: unknown;
  };
  loadFeatures: (features: unknown, callback?: (error?: unknown) => void) => void;
  featureQueue: [unknown, ((error?: unknown) => void) | undefined][];
}

const shopify = (window as unknown as { Shopify: ShopifyObject }).Shopify;
const features = readFeatures();
const privacy = makeCustomerPrivacy(features);
const analytics = makeAnalytics(privacy);

shopify.customerPrivacy = privacy;
shopify.loadFeatures = (_features, callback) => {
  setTimeout(() => callback?.(), 0);
};
for (const [wanted, callback] of shopify.featureQueue.splice(0)) shopify.loadFeatures(wanted, callback);

for (const { name, data } of features.events) analytics.standard(name, data);
for (const [name, payload] of shopify.analytics.replayQueue.splice(0)) analytics.publish(name, payload);
shopify.analytics.publish = (name, payload) => analytics.publish(name, payload);
shopify.analytics.subscribe = (name: string, callback: (event: unknown) => void): void =>
  analytics.listen((event) => {
    if (name === "all_events" || event.name === name) callback(event);
  });
// Kept for the panel and the tests: what an app handed over with the Visitor API.
shopify.analytics.visitor = (identity: { email?: string; phone?: string }, options?: unknown): boolean => {
  if (!identity.email && !identity.phone) return false;
  try {
    sessionStorage.setItem("shopify-visitor", JSON.stringify({ identity, options }));
  } catch {
    // Without storage the identity is only not remembered.
  }
  return true;
};

watchCart(analytics, features);
runPixels(features, privacy, analytics);
Object.assign(window, { localShopAnalytics: analytics });
const banner = (): void => showConsentBanner(privacy, features.locale);
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", banner);
else banner();
