import { reservedNamespace } from "../../api/reserved-namespace";
import { liquidMetafields } from "../render/metafields";
import type { View } from "./view";

/**
 * `customer.metafields` of the signed-in customer. A value of a namespace that an app has reserved (`app--<id>…`) is there only
 * where a definition opens it to the storefront; the app's own blocks may also say `$app` and `$app:<name>` for the namespace.
 */
export function customerMetafields(view: View, { own }: { own: boolean }): Record<string, unknown> {
  const { store, shop, customer, apiKey } = view;
  if (!customer) return {};
  const ownerId = `gid://shopify/Customer/${customer.id}`;
  const isOpen = (namespace: string, key: string): boolean =>
    !namespace.startsWith("app--") ||
    store.metafieldDefinitions.find(
      shop.domain,
      (one) => one.ownerType === "CUSTOMER" && one.namespace === namespace && one.key === key && one.storefront === "PUBLIC_READ",
    ) !== undefined;
  const byNamespace = liquidMetafields(
    store.metafields.filter(shop.domain, (field) => field.ownerId === ownerId && isOpen(field.namespace, field.key)),
  );
  if (!own) return byNamespace;
  return new Proxy(byNamespace, {
    get: (target, name) =>
      typeof name === "string" ? target[name.startsWith("$app") ? reservedNamespace(name, apiKey) : name] : undefined,
    has: () => true,
  });
}
