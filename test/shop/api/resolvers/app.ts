import type { ShopRecord } from "../../store/types";
import type { ApiContext } from "../api-context";
import { type ConnectionArgs, connection } from "../connection";
import { defineType, type Resolver } from "../define-type";
import { gid } from "../gid";
import type { WebhookSubscription } from "../read-app-config";
import { readGid } from "../read-gid";

type Subscription = WebhookSubscription & { number: number };

interface Pixel {
  id: number;
  settings: string;
}

const subscriptionsOf = ({ config }: ApiContext): Subscription[] =>
  config.subscriptions
    .filter(({ compliance }) => !compliance)
    .map((subscription, at) => ({ ...subscription, number: 1_000_000_000_001 + at }));
const topicEnum = (topic: string): string => topic.toUpperCase().replace(/[/.]/g, "_");
const scope = (handle: string): object => ({ handle, description: handle.replaceAll("_", " ") });

/** Settings arrive as JSON (text or object) and are kept as text. */
const settingsText = (settings: unknown): string | null => {
  try {
    const value: unknown = typeof settings === "string" ? JSON.parse(settings) : settings;
    return typeof value === "object" && value !== null && !Array.isArray(value) ? JSON.stringify(value) : null;
  } catch {
    return null;
  }
};

const pixelError = (field: string[], message: string, code: string) => ({ webPixel: null, userErrors: [{ field, message, code }] });

/** The app itself on the shop: its installation, web pixel and webhook subscriptions. */
export const appResolvers: [string, Resolver][] = [
  ...defineType<undefined>("QueryRoot", {
    currentAppInstallation: (_, __, context) => context.shop,
    appInstallation: (_, __, context) => context.shop,
    app: () => ({}),
    webPixel: (_, args: { id?: string | null }, { shop }) =>
      shop.webPixel && (!args.id || args.id === gid("WebPixel", shop.webPixel.id)) ? shop.webPixel : null,
    webhookSubscriptions: (_, args: ConnectionArgs & { topics?: string[] | null }, context) =>
      connection(
        subscriptionsOf(context).filter(({ topic }) => !args.topics || args.topics.includes(topicEnum(topic))),
        args,
        (subscription) => ({ value: subscription.number, id: subscription.number }),
      ),
    node: (_, args: { id: string }, context) => node(args.id, context),
    nodes: (_, args: { ids: string[] }, context) => args.ids.map((id) => node(id, context)),
  }),
  ...defineType<undefined>("Mutation", {
    webPixelCreate: (_, args: { webPixel: { settings: unknown } }, { store, shop }) => {
      if (shop.webPixel) return pixelError(["webPixel"], "Web pixel is taken.", "TAKEN");
      const settings = settingsText(args.webPixel.settings);
      if (!settings) return pixelError(["settings"], "Settings must be valid JSON", "INVALID_CONFIGURATION_JSON");
      const webPixel = { id: store.nextId(), settings };
      store.shops.patch(shop.domain, shop.domain, { webPixel });
      return { webPixel, userErrors: [] };
    },
    webPixelUpdate: (_, args: { id: string; webPixel: { settings: unknown } }, { store, shop }) => {
      if (!shop.webPixel || args.id !== gid("WebPixel", shop.webPixel.id)) return pixelError(["id"], "Web pixel not found.", "NOT_FOUND");
      const settings = settingsText(args.webPixel.settings);
      if (!settings) return pixelError(["settings"], "Settings must be valid JSON", "INVALID_CONFIGURATION_JSON");
      const webPixel = { id: shop.webPixel.id, settings };
      store.shops.patch(shop.domain, shop.domain, { webPixel });
      return { webPixel, userErrors: [] };
    },
    webPixelDelete: (_, args: { id: string }, { store, shop }) => {
      if (!shop.webPixel || args.id !== gid("WebPixel", shop.webPixel.id)) {
        return { deletedWebPixelId: null, userErrors: [{ field: ["id"], message: "Web pixel not found.", code: "NOT_FOUND" }] };
      }
      store.shops.patch(shop.domain, shop.domain, { webPixel: null });
      return { deletedWebPixelId: args.id, userErrors: [] };
    },
  }),
  ...defineType<ShopRecord>("AppInstallation", {
    id: (shop) => gid("AppInstallation", shop.appInstallationId),
    accessScopes: (_, __, { scopes }) => scopes.map(scope),
    launchUrl: (shop, _, { config }) => `https://admin.shopify.com/store/${shop.handle}/apps/${config.handle}`,
    uninstallUrl: () => null,
    activeSubscriptions: () => [],
    app: () => ({}),
  }),
  ...defineType<object>("App", {
    id: () => gid("App", 1_000_000_000_001),
    title: (_, __, { config }) => config.name,
    handle: (_, __, { config }) => config.handle,
    apiKey: (_, __, { apiKey }) => apiKey,
    embedded: () => true,
    developerName: () => "Attendant",
    requestedAccessScopes: (_, __, { config }) => config.scopes.map(scope),
    availableAccessScopes: (_, __, { config }) => config.scopes.map(scope),
    installation: (_, __, { shop }) => shop,
    webhookApiVersion: (_, __, { config }) => config.webhookApiVersion,
  }),
  ...defineType<Pixel>("WebPixel", {
    id: (pixel) => gid("WebPixel", pixel.id),
    settings: (pixel) => pixel.settings,
  }),
  ...defineType<Subscription>("WebhookSubscription", {
    id: (subscription) => gid("WebhookSubscription", subscription.number),
    legacyResourceId: (subscription) => String(subscription.number),
    topic: (subscription) => topicEnum(subscription.topic),
    uri: (subscription) => subscription.path,
    callbackUrl: (subscription) => subscription.path,
    endpoint: (subscription) => ({ __typename: "WebhookHttpEndpoint", callbackUrl: subscription.path }),
    format: () => "JSON",
    includeFields: (subscription) => subscription.includeFields ?? [],
    metafieldNamespaces: () => [],
    filter: () => null,
    name: () => null,
    apiVersion: (_, __, { config }) => ({ handle: config.webhookApiVersion, displayName: config.webhookApiVersion, supported: true }),
    createdAt: (_, __, { clock }) => clock.now().toISOString(),
    updatedAt: (_, __, { clock }) => clock.now().toISOString(),
  }),
];

function node(id: string, { store, shop }: ApiContext): object | null {
  const target = readGid(id);
  if (!target) return null;
  const tag = (record: object | undefined): object | null => (record ? { ...record, __typename: target.type } : null);
  switch (target.type) {
    case "Product":
      return tag(store.products.get(shop.domain, target.id));
    case "ProductVariant":
      for (const product of store.products.all(shop.domain)) {
        const at = product.variants.findIndex((variant) => variant.id === target.id);
        if (at >= 0) return tag({ ...product.variants[at], product, position: at + 1 });
      }
      return null;
    case "Collection":
      return tag(store.collections.get(shop.domain, target.id));
    case "Customer":
      return tag(store.customers.get(shop.domain, target.id));
    case "Order":
      return tag(store.orders.get(shop.domain, target.id));
    case "DiscountCodeNode":
      return tag(store.discounts.get(shop.domain, target.id));
    case "WebPixel":
      return shop.webPixel?.id === target.id ? tag(shop.webPixel) : null;
    case "AppInstallation":
      return shop.appInstallationId === target.id ? tag(shop) : null;
    case "Shop":
      return shop.id === target.id ? tag(shop) : null;
    default:
      throw new Error(`node(${target.type}) is not implemented in the local shop`);
  }
}
