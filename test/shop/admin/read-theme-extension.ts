import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** A setting of a block as the theme editor shows it; headers and paragraphs have no id. */
export interface BlockSetting {
  type: string;
  id?: string;
  label?: string;
  content?: string;
  info?: string;
  default?: string | number | boolean;
  options?: { value: string; label: string }[];
  min?: number;
  max?: number;
  step?: number;
}

export interface ThemeBlock {
  handle: string;
  name: string;
  /** `section` for blocks that a merchant places, `head` or `body` for app embeds. */
  target: string;
  settings?: BlockSetting[];
  /** The only templates that it may stand on; all of them when left out. */
  templates?: string[];
}

export interface ThemeExtension {
  handle: string;
  blocks: ThemeBlock[];
}

/** The blocks of a theme app extension from their schemas, named in English; none when the folder is not there. */
export function readThemeExtension(directory: string): ThemeExtension {
  const blocks = join(directory, "blocks");
  const files = existsSync(blocks) ? readdirSync(blocks).filter((name) => name.endsWith(".liquid")) : [];
  const texts = readJson(join(directory, "locales", "en.default.schema.json"));
  return { handle: basename(directory), blocks: files.sort().map((name) => readBlock(join(blocks, name), texts)) };
}

function readBlock(file: string, texts: unknown): ThemeBlock {
  const handle = basename(file, ".liquid");
  const schema = /{%-?\s*schema\s*-?%}([\s\S]*?){%-?\s*endschema\s*-?%}/.exec(readFileSync(file, "utf8"))?.[1];
  try {
    const read: { name?: string; target?: string; settings?: BlockSetting[]; enabled_on?: { templates?: string[] } } = JSON.parse(
      schema ?? "{}",
    );
    const settings = (read.settings ?? []).map((setting) => inWords(setting, texts));
    const templates = read.enabled_on?.templates;
    const block = { handle, name: translate(read.name ?? handle, texts), target: read.target ?? "section", settings };
    return templates && !templates.includes("*") ? { ...block, templates } : block;
  } catch {
    return { handle, name: handle, target: "section" };
  }
}

function inWords(setting: BlockSetting, texts: unknown): BlockSetting {
  const words: Partial<BlockSetting> = {};
  for (const key of ["label", "content", "info", "default"] as const) {
    const value = setting[key];
    if (typeof value === "string") words[key] = translate(value, texts);
  }
  const options = setting.options?.map(({ value, label }) => ({ value, label: translate(label, texts) }));
  return { ...setting, ...words, ...(options ? { options } : {}) };
}

/** `t:block.name` is a key of the extension's schema texts. */
function translate(name: string, texts: unknown): string {
  if (!name.startsWith("t:")) return name;
  let found: unknown = texts;
  for (const key of name.slice(2).split(".")) found = typeof found === "object" && found !== null ? Reflect.get(found, key) : undefined;
  return typeof found === "string" ? found : name;
}

function readJson(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}
