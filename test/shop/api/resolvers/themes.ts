import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ShopRecord } from "../../store/types";
import { themeDir, themeNumber, themeSettingsData } from "../../storefront/render/theme-settings";
import { themeTemplate, themeTemplateNames } from "../../storefront/render/theme-templates";
import { type ConnectionArgs, connection } from "../connection";
import { defineType, type Resolver } from "../define-type";
import { gid } from "../gid";

interface ThemeFile {
  filename: string;
  text: string;
}

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

/** The JSON files of the shop's theme as the theme editor has left them, and the sections that they name. */
function themeFiles(shop: Readonly<ShopRecord>): ThemeFile[] {
  const json = (filename: string, value: object): ThemeFile => ({ filename, text: `${header}${JSON.stringify(value, null, 2)}` });
  const sections = readdirSync(join(themeDir, "sections")).sort();
  return [
    json("config/settings_data.json", themeSettingsData(shop)),
    ...themeTemplateNames().map((name) => json(`templates/${name}.json`, themeTemplate(shop, name))),
    ...sections.map((file) => ({ filename: `sections/${file}`, text: readFileSync(join(themeDir, "sections", file), "utf8") })),
  ];
}

/** Whether a name fits one that may have `*` for anything, as in `templates/*.json`. */
const fits = (name: string, pattern: string): boolean =>
  new RegExp(
    `^${pattern
      .split("*")
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
      .join(".*")}$`,
  ).test(name);

/** The shop's one theme and its files: which app embeds are on, where app blocks stand, which sections would take them. */
export const themeResolvers: [string, Resolver][] = [
  ...defineType<undefined>("QueryRoot", {
    themes: (_, args: ConnectionArgs & { roles?: string[] | null }, { shop }) =>
      connection(!args.roles || args.roles.includes("MAIN") ? [shop] : [], args, () => ({ value: themeNumber, id: themeNumber })),
    theme: (_, args: { id: string }, { shop }) => (args.id === gid("OnlineStoreTheme", themeNumber) ? shop : null),
  }),
  ...defineType<ShopRecord>("OnlineStoreTheme", {
    id: () => gid("OnlineStoreTheme", themeNumber),
    name: () => "Marl",
    role: () => "MAIN",
    prefix: () => "/t/1",
    processing: () => false,
    processingFailed: () => false,
    themeStoreId: () => null,
    createdAt: () => "2024-03-04T09:00:00Z",
    updatedAt: (_, __, { clock }) => clock.now().toISOString(),
    files: (shop, args: ConnectionArgs & { filenames?: string[] | null }) => {
      const wanted = themeFiles(shop)
        .map((file, index) => ({ ...file, index }))
        .filter(({ filename }) => !args.filenames || args.filenames.some((name) => fits(filename, name)));
      return { ...connection(wanted, { first: 50, ...args }, ({ index }) => ({ value: index, id: index })), userErrors: [] };
    },
  }),
  ...defineType<ThemeFile>("OnlineStoreThemeFile", {
    filename: (file) => file.filename,
    contentType: (file) => (file.filename.endsWith(".json") ? "application/json" : "application/x-liquid"),
    size: (file) => String(Buffer.byteLength(file.text)),
    checksumMd5: (file) => createHash("md5").update(file.text).digest("hex"),
    createdAt: () => "2024-03-04T09:00:00Z",
    updatedAt: (_, __, { clock }) => clock.now().toISOString(),
    body: (file) => ({ __typename: "OnlineStoreThemeFileBodyText", content: file.text }),
  }),
];
