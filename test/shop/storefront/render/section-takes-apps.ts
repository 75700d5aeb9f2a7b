import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { themeDir } from "./theme-settings";

/** Whether a section of the theme has a place for apps' blocks: a block of type `@app` in its schema. */
export function sectionTakesApps(type: string): boolean {
  const file = join(themeDir, "sections", `${type}.liquid`);
  return existsSync(file) && /"type":\s*"@app"/.test(/\{%-?\s*schema[\s\S]*/.exec(readFileSync(file, "utf8"))?.[0] ?? "");
}
