import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

type Messages = { [key: string]: string | Messages };

/** Where Liquid files come from: the theme, or a theme app extension. */
export interface LiquidSource {
  dir: string;
  /** "theme" for the theme, else the extension's handle. */
  name: string;
  /** The address of a file in `assets`, with a mark that changes when the file does. */
  assetUrl(file: string): string;
  /** What a source asks for and does not have: missing translations and assets. */
  warnings: Set<string>;
  /** The locale's texts, then the default ones. */
  messages(locale: string): Messages[];
}

/** JSON as themes keep it: a comment may stand before it. */
export function readThemeJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8").replace(/^\s*\/\*[\s\S]*?\*\//, "")) as T;
}

/** The version mark of a file: the time of its last change. */
export function versionOf(file: string): string {
  return existsSync(file) ? Math.round(statSync(file).mtimeMs).toString(36) : "0";
}

/** Opens a folder of Liquid files. `base` is where its assets are served. */
export function openSource(dir: string, name: string, base: string): LiquidSource {
  const warnings = new Set<string>();
  const loaded = new Map<string, { version: string; messages: Messages }>();
  const load = (file: string): Messages[] => {
    const path = join(dir, "locales", file);
    if (!existsSync(path)) return [];
    const version = versionOf(path);
    const known = loaded.get(file);
    if (known?.version === version) return [known.messages];
    const messages = readThemeJson<Messages>(path);
    loaded.set(file, { version, messages });
    return [messages];
  };
  return {
    dir,
    name,
    warnings,
    assetUrl(file) {
      const path = join(dir, "assets", file);
      if (!existsSync(path)) warnings.add(`no asset ${file}`);
      return `${base}/${file}?v=${versionOf(path)}`;
    },
    messages: (locale) => [
      ...load(`${locale}.json`),
      ...load(`${locale}.default.json`),
      ...load("en.default.json"),
      ...load("ko.default.json"),
    ],
  };
}
