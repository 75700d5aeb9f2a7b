import { readFileSync } from "node:fs";
import { parse } from "smol-toml";
import { z } from "zod";

const subscription = z.object({
  uri: z.string(),
  topics: z.array(z.string()).default([]),
  compliance_topics: z.array(z.string()).default([]),
  include_fields: z.array(z.string()).optional(),
});

const metafield = z.object({
  type: z.string(),
  name: z.string().optional(),
  description: z.string().optional(),
  access: z
    .object({
      admin: z.enum(["merchant_read", "merchant_read_write"]).default("merchant_read"),
      storefront: z.enum(["none", "public_read"]).default("none"),
    })
    .default({ admin: "merchant_read", storefront: "none" }),
});

const file = z.object({
  name: z.string(),
  handle: z.string().default("attendant"),
  access_scopes: z.object({ scopes: z.string() }),
  webhooks: z.object({ api_version: z.string(), subscriptions: z.array(subscription).default([]) }),
  customer: z.object({ metafields: z.object({ app: z.record(z.string(), metafield).default({}) }).default({ app: {} }) }).optional(),
  app_proxy: z.object({ url: z.string(), subpath: z.string(), prefix: z.string() }).optional(),
});

export interface WebhookSubscription {
  topic: string;
  /** Path in the app. */
  path: string;
  includeFields: string[] | null;
  /** Mandatory privacy webhooks come whether the app is installed or not. */
  compliance: boolean;
}

/** What `shopify.app.toml` tells Shopify about the app. */
export interface AppConfig {
  name: string;
  handle: string;
  scopes: string[];
  webhookApiVersion: string;
  subscriptions: WebhookSubscription[];
  /** Metafields of customers that the app declares, in its namespace `$app`. */
  customerMetafields: {
    key: string;
    type: string;
    name: string;
    description: string | null;
    admin: "MERCHANT_READ" | "MERCHANT_READ_WRITE";
    storefront: "NONE" | "PUBLIC_READ";
  }[];
  appProxy: { storefrontPath: string; appPath: string };
}

const pathOf = (uri: string): string => (uri.startsWith("/") ? uri : new URL(uri).pathname);

/** Reads `shopify.app.toml` as Shopify does on deploy; throws with the place of the mistake when it is not valid. */
export function readAppConfig(path: string): AppConfig {
  const config = file.parse(parse(readFileSync(path, "utf8")));
  const proxy = config.app_proxy;
  return {
    name: config.name,
    handle: config.handle,
    scopes: config.access_scopes.scopes
      .split(",")
      .map((scope) => scope.trim())
      .filter(Boolean),
    webhookApiVersion: config.webhooks.api_version,
    subscriptions: config.webhooks.subscriptions.flatMap(({ uri, topics, compliance_topics, include_fields }) => [
      ...topics.map((topic) => ({ topic, path: pathOf(uri), includeFields: include_fields ?? null, compliance: false })),
      ...compliance_topics.map((topic) => ({ topic, path: pathOf(uri), includeFields: null, compliance: true })),
    ]),
    customerMetafields: Object.entries(config.customer?.metafields.app ?? {}).map(([key, { type, name, description, access }]) => ({
      key,
      type,
      name: name ?? key,
      description: description ?? null,
      admin: access.admin === "merchant_read_write" ? "MERCHANT_READ_WRITE" : "MERCHANT_READ",
      storefront: access.storefront === "public_read" ? "PUBLIC_READ" : "NONE",
    })),
    appProxy: proxy
      ? { storefrontPath: `/${proxy.prefix}/${proxy.subpath}`, appPath: pathOf(proxy.url).replace(/\/$/, "") }
      : { storefrontPath: "/apps/attendant", appPath: "/proxy" },
  };
}
