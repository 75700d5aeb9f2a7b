import { themeTemplate } from "../storefront/render/theme-templates";
import type { ShopPage } from "./admin-world";
import type { BlockSetting, ThemeBlock } from "./read-theme-extension";
import { placedBlocks } from "./theme-blocks";

/** What a form says of a block's settings, in the types that the theme's files keep. */
function settingsOf(form: URLSearchParams, settings: readonly BlockSetting[], prefix: string): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const { id, type } of settings) {
    if (!id) continue;
    const value = form.get(`${prefix}:${id}`);
    if (type === "checkbox") read[id] = value === "true";
    else if (value !== null) read[id] = (type === "range" || type === "number") && value !== "" ? Number(value) : value;
  }
  return read;
}

/** Saves what the theme editor's form holds: the app's embeds, and its blocks on the template that is open. */
export function saveTheme({ world, shop }: ShopPage, form: URLSearchParams): void {
  const { actions } = world;
  const { blocks } = world.extension();
  const on = new Set(form.getAll("embed"));
  for (const { handle, target, settings = [] } of blocks) {
    if (target !== "section") actions.enableEmbed(shop.domain, on.has(handle), handle, settingsOf(form, settings, `embed:${handle}`));
  }
  const template = form.get("template");
  if (!template) return;
  const definition = (handle: string | null): ThemeBlock | undefined => blocks.find((block) => block.handle === handle);
  const kept = new Set(form.getAll("block"));
  for (const { id, handle } of placedBlocks(themeTemplate(shop, template))) {
    if (!kept.has(id)) actions.removeBlock(shop.domain, template, id);
    else actions.setBlock(shop.domain, template, id, settingsOf(form, definition(handle)?.settings ?? [], `block:${id}`));
  }
  const added = definition(form.get("new-block"));
  if (added?.target === "section") {
    const settings = settingsOf(form, added.settings ?? [], "block:new");
    actions.placeBlock(shop.domain, template, added.handle, settings, form.get("new-target") ?? "mainSection");
  }
}
