import "@shopify/shopify-app-remix/adapters/node";
import { ApiVersion, AppDistribution, LogSeverity, shopifyApp } from "@shopify/shopify-app-remix/server";
import { textSealer } from "./adapters/sealing/text-sealer";
import { database } from "./db.server";
import { env } from "./env.server";
import { openShop } from "./services/shops/open-shop";
import { sessionStorage } from "./session-storage.server";

export const storage = sessionStorage(database.db, textSealer(env.APP_SECRET), () => new Date());

export const shopify = shopifyApp({
  apiKey: env.SHOPIFY_API_KEY,
  apiSecretKey: env.SHOPIFY_API_SECRET,
  apiVersion: ApiVersion.October26,
  scopes: env.SCOPES.split(","),
  appUrl: env.SHOPIFY_APP_URL,
  authPathPrefix: "/auth",
  sessionStorage: storage,
  distribution: AppDistribution.AppStore,
  future: { unstable_newEmbeddedAuthStrategy: true, expiringOfflineAccessTokens: true },
  logger: { level: LogSeverity.Warning },
  hooks: {
    // Runs after each token exchange that made a new offline session: the install, and a re-install.
    afterAuth: async ({ session }) => {
      await openShop(database.db, session.shop, new Date());
    },
  },
});

export const { authenticate, addDocumentResponseHeaders, login } = shopify;
