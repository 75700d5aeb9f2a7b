import type { Store } from "../../store/store";
import type { MetafieldRecord, ShopRecord } from "../../store/types";
import type { StorefrontModes } from "../modes";
import { PrintedDrop } from "../objects/drops";
import { spoiltSnapshot } from "./spoilt-snapshot";

type Namespaces = Record<string, Record<string, unknown>>;

const typed = (field: Pick<MetafieldRecord, "type" | "value">): unknown => {
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

/** Metafields by namespace and key, as Liquid reads them: printed, or by `value` and `type`. */
export function liquidMetafields(fields: readonly Readonly<MetafieldRecord>[]): Namespaces {
  const namespaces: Namespaces = {};
  for (const field of fields) {
    const inNamespace = namespaces[field.namespace] ?? {};
    inNamespace[field.key] = new PrintedDrop(field.value, { type: field.type, value: typed(field) });
    namespaces[field.namespace] = inNamespace;
  }
  return namespaces;
}

/** `app.metafields` in the app's own blocks: what the app keeps on its installation, by namespace and key. */
export function appMetafields(store: Store, shop: Readonly<ShopRecord>, snapshot: StorefrontModes["snapshot"] = "ok"): Namespaces {
  const owner = `gid://shopify/AppInstallation/${shop.appInstallationId}`;
  const fields = store.metafields.filter(shop.domain, ({ ownerId }) => ownerId === owner);
  return liquidMetafields(snapshot === "ok" ? fields : fields.flatMap((field) => spoiltSnapshot(field, snapshot)));
}
