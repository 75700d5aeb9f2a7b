import type { AppConfig } from "../api/read-app-config";
import type { AppCredentials } from "../api/session-token";
import type { Certificates } from "../front/make-certificates";
import type { Origins } from "../front/origins";
import type { ShopPorts } from "./choose-ports";
import type { ShopSecrets } from "./read-secrets";

/** The app's settings, as a real installation would be given them, and the two that its preload reads. */
export function appSettings(parts: {
  ports: ShopPorts;
  origins: Origins;
  config: AppConfig;
  credentials: AppCredentials;
  secrets: ShopSecrets;
  certificates: Certificates;
  databaseUrl: string;
}): Record<string, string> {
  const { ports, origins, config, credentials, secrets, certificates } = parts;
  return {
    NODE_ENV: "production",
    DATABASE_URL: parts.databaseUrl,
    SHOPIFY_API_KEY: credentials.apiKey,
    SHOPIFY_API_SECRET: credentials.apiSecret,
    SHOPIFY_APP_URL: origins.app,
    SCOPES: config.scopes.join(","),
    HOST: "127.0.0.1",
    PORT: String(ports.app),
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    MAIL_FROM: "hello@attendant.example",
    APP_SECRET: secrets.appSecret,
    APP_BRIDGE_URL: `${origins.admin}/app-bridge.js`,
    LOG_LEVEL: "info",
    NODE_EXTRA_CA_CERTS: certificates.caFile,
    LOCAL_SHOP_TLS_PORT: String(ports.tls),
  };
}
