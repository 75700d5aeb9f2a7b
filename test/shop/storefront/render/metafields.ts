import type { Store } from "../../store/store";
import type { MetafieldRecord, ShopRecord } from "../../store/types";
import { PrintedDrop } from "../objects/drops";

const typed = (field: Readonly<MetafieldRecord>): unknown => {
  if (field.type === "json" || field.type.startsWith("list.")) {
    try {
      return JSON.parse(field.value) as unknown;
    } catch {
      return null;
    }
  }
  if (field.type === "boolean") return field.value === "true";
  return field.type.startsWith("number") ? Number(field.value) : field.value;
};

/** `app.metafields` in the app's own blocks: what the app keeps on its installation, by namespace and key. */
export function appMetafields(store: Store, shop: Readonly<ShopRecord>): Record<string, Record<string, unknown>> {
  const owner = `gid://shopify/AppInstallation/${shop.appInstallationId}`;
  const fields: Record<string, Record<string, unknown>> = {};
  for (const field of store.metafields.filter(shop.domain, ({ ownerId }) => ownerId === owner)) {
    const inNamespace = fields[field.namespace] ?? {};
    inNamespace[field.key] = new PrintedDrop(field.value, { type: field.type, value: typed(field) });
    fields[field.namespace] = inNamespace;
  }
  return fields;
}
