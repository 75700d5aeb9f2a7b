import { gid } from "../api/gid";
import type { ShopRecord } from "../store/types";
import { themeNumber } from "../storefront/render/theme-settings";
import { themeTemplate, themeTemplateNames } from "../storefront/render/theme-templates";
import type { ThemeExtension } from "./read-theme-extension";
import { placedBlocks } from "./theme-blocks";

/** What `shopify.app.extensions()` answers: the theme extension's blocks and where they are switched on or placed. */
export function appExtensions(extension: ThemeExtension, shop: Readonly<ShopRecord>): object[] {
  const placed = themeTemplateNames().flatMap((name) =>
    placedBlocks(themeTemplate(shop, name)).map((block) => ({ ...block, file: `templates/${name}.json` })),
  );
  const activations = extension.blocks.map(({ handle, name, target }) => {
    const embedded = shop.embeds[handle]?.enabled === true ? [`config/settings_data.json#${handle}`] : [];
    const places = target === "section" ? placed.filter((one) => one.handle === handle).map(({ file, id }) => `${file}#${id}`) : embedded;
    return {
      target,
      handle,
      name,
      status: places.length > 0 ? "active" : "available",
      activations: places.map((place) => ({ target: place, themeId: gid("OnlineStoreTheme", themeNumber) })),
    };
  });
  return [{ handle: extension.handle, type: "theme_app_extension", activations }];
}
