import { pino } from "pino";
import { smtpSender } from "./adapters/email/smtp-sender";
import { shopifyPlatform } from "./adapters/shopify-admin/shopify-platform";
import { translateWebhook } from "./adapters/shopify-admin/translate-webhook";
import { verifyShopifyProxy } from "./adapters/shopify-admin/verify-proxy";
import { verifyShopifyWebhook } from "./adapters/shopify-admin/verify-webhook";
import { shopifyStorefrontLinks } from "./adapters/shopify-storefront/storefront-links";
import { linkSigner } from "./adapters/signing/link-signer";
import { adminGraphql } from "./admin-api.server";
import { database } from "./db.server";
import type { Platform } from "./domain/shared/platform";
import { env } from "./env.server";
import { deliveryIntake } from "./services/events/delivery-intake";
import { runSteps } from "./services/flows/run-steps";

const domains = new Map<number, string>();

/** A shop's domain never changes, so it is looked up once. */
async function domainOf(shopId: number): Promise<string> {
  const known = domains.get(shopId);
  if (known) return known;
  const { domain } = await database.db.shop.findUniqueOrThrow({ where: { id: shopId }, select: { domain: true } });
  domains.set(shopId, domain);
  return domain;
}

async function platformFor(shop: number | string): Promise<Platform> {
  const domain = typeof shop === "number" ? await domainOf(shop) : shop;
  return shopifyPlatform({ graphql: (query, variables) => adminGraphql(domain, query, variables) });
}

/** Everything services are handed: the one place where adapters are made. */
export const app = {
  db: database.db,
  pool: database.pool,
  now: () => new Date(),
  platformFor,
  emailSender: smtpSender({ url: env.SMTP_URL }),
  links: linkSigner(env.APP_SECRET),
  storefrontLinks: shopifyStorefrontLinks,
  verifyWebhook: verifyShopifyWebhook(env.SHOPIFY_API_SECRET),
  acceptDelivery: deliveryIntake(database.pool),
  runSteps: runSteps(database.pool),
  translateWebhook,
  verifyProxyRequest: verifyShopifyProxy(env.SHOPIFY_API_SECRET),
  appUrl: env.SHOPIFY_APP_URL,
  trustedProxies: env.TRUSTED_PROXIES,
  apiKey: env.SHOPIFY_API_KEY,
  mailFrom: env.MAIL_FROM,
  log: pino({
    level: env.LOG_LEVEL,
    // Addresses, names and tokens stay out of the log.
    redact: { paths: ["*.email", "*.phone", "*.address", "*.accessToken", "*.token"], censor: "…" },
  }),
};

export type App = typeof app;
