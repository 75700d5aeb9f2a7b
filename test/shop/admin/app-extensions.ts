import type { ShopRecord } from "../store/types";
import type { ThemeExtension } from "./read-theme-extension";

/** What `shopify.app.extensions()` answers: the theme extension's blocks and where they are switched on. */
export function appExtensions(extension: ThemeExtension, shop: Readonly<ShopRecord>): object[] {
  const activations = extension.blocks.map(({ handle, name, target }) => {
    const active = shop.embeds[handle]?.enabled === true;
    return {
      target,
      handle,
      name,
      status: active ? "active" : "available",
      activations: active
        ? [{ target: `config/settings_data.json#${handle}`, themeId: "gid://shopify/OnlineStoreTheme/170000000001" }]
        : [],
    };
  });
  return [{ handle: extension.handle, type: "theme_app_extension", activations }];
}
