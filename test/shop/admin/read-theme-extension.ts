import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

export interface ThemeBlock {
  handle: string;
  name: string;
  /** `section` for blocks that a merchant places, `head` or `body` for app embeds. */
  target: string;
}

export interface ThemeExtension {
  handle: string;
  blocks: ThemeBlock[];
}

/** The blocks of a theme app extension from their schemas; none when the folder is not there. */
export function readThemeExtension(directory: string): ThemeExtension {
  const blocks = join(directory, "blocks");
  const files = existsSync(blocks) ? readdirSync(blocks).filter((name) => name.endsWith(".liquid")) : [];
  return { handle: basename(directory), blocks: files.sort().map((name) => readBlock(join(blocks, name))) };
}

function readBlock(file: string): ThemeBlock {
  const handle = basename(file, ".liquid");
  const schema = /{%-?\s*schema\s*-?%}([\s\S]*?){%-?\s*endschema\s*-?%}/.exec(readFileSync(file, "utf8"))?.[1];
  try {
    const read: { name?: string; target?: string } = JSON.parse(schema ?? "{}");
    return { handle, name: read.name ?? handle, target: read.target ?? "section" };
  } catch {
    return { handle, name: handle, target: "section" };
  }
}
