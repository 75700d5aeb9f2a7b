import { readFileSync } from "node:fs";
import type { Liquid, Template } from "liquidjs";
import { versionOf } from "./source";
import type { SettingDefinition } from "./typed-settings";

export interface BlockSchema {
  name?: string;
  type?: string;
  tag?: string;
  class?: string;
  target?: string;
  javascript?: string;
  stylesheet?: string;
  available_if?: string;
  enabled_on?: { templates?: string[] };
  disabled_on?: { templates?: string[] };
  settings?: SettingDefinition[];
  blocks?: { type: string; settings?: SettingDefinition[] }[];
}

export interface TemplateFile {
  templates: Template[];
  schema: BlockSchema;
}

const parsed = new WeakMap<Liquid, Map<string, TemplateFile & { version: string }>>();

/** A Liquid file with the JSON of its schema, parsed anew only when the file has changed. */
export function templateFile(engine: Liquid, path: string): TemplateFile {
  const files = parsed.get(engine) ?? new Map<string, TemplateFile & { version: string }>();
  parsed.set(engine, files);
  const version = versionOf(path);
  const known = files.get(path);
  if (known?.version === version) return known;
  const text = readFileSync(path, "utf8");
  const schema = JSON.parse(/\{%-?\s*schema\s*-?%\}([\s\S]*?)\{%-?\s*endschema/.exec(text)?.[1] ?? "{}") as BlockSchema;
  const file = { templates: engine.parse(text, path), schema, version };
  files.set(path, file);
  return file;
}
