import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { ThemeTemplate } from "../../store/theme-template";
import type { ShopRecord } from "../../store/types";
import { readThemeJson } from "../liquid/source";
import { themeDir } from "./theme-settings";

/** A template of the shop's theme by its name ("product"): as the merchant has changed it, else as the theme brought it. */
export function themeTemplate(shop: Pick<ShopRecord, "templates">, name: string): ThemeTemplate {
  return shop.templates?.[name] ?? readThemeJson<ThemeTemplate>(join(themeDir, "templates", `${name}.json`));
}

/** Names of all templates of the theme, those of customers' pages with their folder. */
export function themeTemplateNames(): string[] {
  const inside = (folder: string): string[] => {
    const dir = join(themeDir, "templates", folder);
    return existsSync(dir) ? readdirSync(dir).flatMap((file) => (file.endsWith(".json") ? [join(folder, file.slice(0, -5))] : [])) : [];
  };
  return [...inside(""), ...inside("customers")].sort();
}
