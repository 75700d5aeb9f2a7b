import type { Store } from "../store/store";
import type { AppConfig } from "./read-app-config";
import { reservedNamespace } from "./reserved-namespace";

/** Makes the definitions that `shopify.app.toml` declares, on every shop, as deploying the app does. Repeatable. */
export function declareMetafields(store: Store, config: Pick<AppConfig, "customerMetafields">, apiKey: string): void {
  const namespace = reservedNamespace("$app", apiKey);
  for (const shop of store.shops.all()) {
    for (const definition of config.customerMetafields) {
      const known = store.metafieldDefinitions.get(shop.domain, `CUSTOMER/${namespace}.${definition.key}`);
      store.metafieldDefinitions.put({
        id: known?.id ?? store.nextId(),
        shop: shop.domain,
        ownerType: "CUSTOMER",
        namespace,
        ...definition,
      });
    }
  }
}
