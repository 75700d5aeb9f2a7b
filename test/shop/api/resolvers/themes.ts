import { createHash } from "node:crypto";
import type { ShopRecord } from "../../store/types";
import { type ConnectionArgs, connection } from "../connection";
import { defineType, type Resolver } from "../define-type";
import { gid } from "../gid";
import type { AppConfig } from "../read-app-config";

interface ThemeFile {
  filename: string;
  text: string;
}

const themeNumber = 170_000_000_001;
const extensionUuid = "0198f3c2-6f1e-7c55-9d0a-attendantext";

const header = `/*
 * ------------------------------------------------------------
 * IMPORTANT: The contents of this file are auto-generated.
 *
 * This file may be updated by the Shopify admin theme editor
 * or related systems. Please exercise caution as any changes
 * made to this file may be overwritten.
 * ------------------------------------------------------------
 */
`;

/** The main theme's settings as Shopify keeps them: app embeds are blocks named after app, block and extension. */
export function settingsData(shop: Pick<ShopRecord, "embeds">, config: AppConfig): string {
  const blocks = Object.fromEntries(
    Object.entries(shop.embeds).map(([handle, embed], at) => [
      String(15_000_000_000_000_000_000n + BigInt(at)),
      { type: `shopify://apps/${config.handle}/blocks/${handle}/${extensionUuid}`, disabled: !embed.enabled, settings: embed.settings },
    ]),
  );
  return `${header}${JSON.stringify({ current: { blocks }, presets: {} }, null, 2)}`;
}

/** The shop's one theme and the file in it that says which app embeds are on. */
export const themeResolvers: [string, Resolver][] = [
  ...defineType<undefined>("QueryRoot", {
    themes: (_, args: ConnectionArgs & { roles?: string[] | null }, { shop }) =>
      connection(!args.roles || args.roles.includes("MAIN") ? [shop] : [], args, () => ({ value: themeNumber, id: themeNumber })),
    theme: (_, args: { id: string }, { shop }) => (args.id === gid("OnlineStoreTheme", themeNumber) ? shop : null),
  }),
  ...defineType<ShopRecord>("OnlineStoreTheme", {
    id: () => gid("OnlineStoreTheme", themeNumber),
    name: () => "Meadow",
    role: () => "MAIN",
    prefix: () => "/t/1",
    processing: () => false,
    processingFailed: () => false,
    themeStoreId: () => null,
    createdAt: () => "2024-03-04T09:00:00Z",
    updatedAt: (_, __, { clock }) => clock.now().toISOString(),
    files: (shop, args: ConnectionArgs & { filenames?: string[] | null }, { config }) => {
      const files: ThemeFile[] = [{ filename: "config/settings_data.json", text: settingsData(shop, config) }];
      const wanted = files.filter(
        ({ filename }) => !args.filenames || args.filenames.some((name) => name === filename || name === "*" || name === "config/*"),
      );
      return { ...connection(wanted, { first: 50, ...args }, () => ({ value: 1, id: 1 })), userErrors: [] };
    },
  }),
  ...defineType<ThemeFile>("OnlineStoreThemeFile", {
    filename: (file) => file.filename,
    contentType: () => "application/json",
    size: (file) => String(Buffer.byteLength(file.text)),
    checksumMd5: (file) => createHash("md5").update(file.text).digest("hex"),
    createdAt: () => "2024-03-04T09:00:00Z",
    updatedAt: (_, __, { clock }) => clock.now().toISOString(),
    body: (file) => ({ __typename: "OnlineStoreThemeFileBodyText", content: file.text }),
  }),
];
