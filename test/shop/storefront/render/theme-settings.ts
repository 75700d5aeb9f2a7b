import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ShopRecord } from "../../store/types";
import { readThemeJson } from "../liquid/source";
import { type SettingDefinition, typedSettings } from "../liquid/typed-settings";
import type { StorefrontModes } from "../modes";

export const themeDir = fileURLToPath(new URL("../../theme", import.meta.url));

/** The extension's id in block types, as a real deployment has one. */
export const extensionUid = "0198f2a4-51c7-7c1e-9d0b-6e2f0a7c5b31";

/** The number of the shop's one theme. */
export const themeNumber = 170_000_000_001;

interface SettingsData {
  current: Record<string, unknown> & { blocks?: Record<string, EmbedBlock> };
}

export interface EmbedBlock {
  type: string;
  disabled: boolean;
  settings: Record<string, unknown>;
}

/** `config/settings_data.json` of the shop's main theme, with its app embeds as the theme editor writes them. */
export function themeSettingsData(shop: Readonly<ShopRecord>): SettingsData {
  const data = readThemeJson<SettingsData>(join(themeDir, "config/settings_data.json"));
  const embeds = Object.entries(shop.embeds).map(([block, { enabled, settings }], i): [string, EmbedBlock] => [
    String(15_683_396_631_634_586_000n + BigInt(i)),
    { type: `shopify://apps/attendant/blocks/${block}/${extensionUid}`, disabled: !enabled, settings },
  ]);
  return { ...data, current: { ...data.current, blocks: Object.fromEntries(embeds) } };
}

const darkColours: Readonly<Record<string, string>> = {
  color_background: "#1b1a17",
  color_surface: "#282620",
  color_text: "#f1ece1",
  color_quiet: "#b8b0a2",
  color_line: "#47433a",
  color_button: "#d9cfb8",
  color_button_text: "#1b1a17",
  color_sale: "#e9a488",
  color_scheme: "dark",
};

/** The theme's settings as Liquid sees them, in the state that the storefront is in. */
export function themeSettings(
  shop: Readonly<ShopRecord>,
  globals: Record<string, unknown>,
  modes: Pick<StorefrontModes, "dark" | "rtl" | "brokenFetch">,
): Record<string, unknown> {
  const schema = readThemeJson<{ settings?: SettingDefinition[] }[]>(join(themeDir, "config/settings_schema.json"));
  return typedSettings(
    schema.flatMap((group) => group.settings ?? []),
    {
      ...themeSettingsData(shop).current,
      ...(modes.dark ? darkColours : {}),
      ...(modes.rtl ? { text_direction: "rtl" } : {}),
      ...(modes.brokenFetch ? { old_scripts: true } : {}),
    },
    globals,
  );
}
