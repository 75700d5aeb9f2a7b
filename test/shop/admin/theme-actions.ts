import type { Store } from "../store/store";
import type { ThemeTemplate } from "../store/theme-template";
import { themeTemplate, themeTemplateNames } from "../storefront/render/theme-templates";
import { placedBlocks, withAppBlock, withBlockSettings, withoutBlocks } from "./theme-blocks";

/** What a merchant does in the theme editor. `shop` is a domain, `template` a name such as "product", "index", "cart" or "page". */
export interface ThemeActions {
  /** Switches an app embed on or off, and keeps its settings; the app's main one when none is named. */
  enableEmbed(shop: string, on: boolean, handle?: string, settings?: Record<string, unknown>): void;
  /**
   * Places an app's block.
   *
   * @param target `mainSection` (when left out), `newAppsSection`, or the id of a section
   * @returns the id that the block has in the page: `#shopify-block-<id>`
   */
  placeBlock(shop: string, template: string, handle: string, settings?: Record<string, unknown>, target?: string): string;
  setBlock(shop: string, template: string, id: string, settings: Record<string, unknown>): void;
  /** Removes a block by its id, or every block of a handle. */
  removeBlock(shop: string, template: string, idOrHandle: string): void;
}

/** Makes the deeds of the theme editor over the local shop's store. An unknown shop, template or block is an error. */
export function makeThemeActions(store: Store, app: { handle: string; embed(): string; blocks(): readonly string[] }): ThemeActions {
  const shopOf = (domain: string) => {
    const shop = store.shop(domain);
    if (!shop) throw new Error(`The local shop has no shop ${domain}`);
    return shop;
  };
  const change = (domain: string, name: string, work: (template: ThemeTemplate) => ThemeTemplate): void => {
    if (!themeTemplateNames().includes(name)) throw new Error(`The theme has no template ${name}`);
    const shop = shopOf(domain);
    store.shops.patch(domain, domain, { templates: { ...shop.templates, [name]: work(themeTemplate(shop, name)) } });
  };
  return {
    enableEmbed(domain, on, handle = app.embed(), settings) {
      const { embeds } = shopOf(domain);
      store.shops.patch(domain, domain, {
        embeds: { ...embeds, [handle]: { settings: settings ?? embeds[handle]?.settings ?? {}, enabled: on } },
      });
    },
    placeBlock(domain, name, handle, settings = {}, target = "mainSection") {
      if (!app.blocks().includes(handle)) throw new Error(`The app's extension has no block ${handle} for sections`);
      const id = `${app.handle}_${handle}_${store.nextId().toString(36).slice(-6)}`.replaceAll("-", "_");
      change(domain, name, (template) => withAppBlock(template, app.handle, { id, handle, settings, target }));
      return id;
    },
    setBlock: (domain, name, id, settings) => change(domain, name, (template) => withBlockSettings(template, id, settings)),
    removeBlock(domain, name, idOrHandle) {
      change(domain, name, (template) => {
        const ids = placedBlocks(template).flatMap(({ id, handle }) => (id === idOrHandle || handle === idOrHandle ? [id] : []));
        if (ids.length === 0) throw new Error(`There is no block ${idOrHandle} on ${name}`);
        return withoutBlocks(template, ids);
      });
    },
  };
}
