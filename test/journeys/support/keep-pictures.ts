import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { root } from "../../shop/setup/run-tool.mjs";

/** Keeps what the people of a journey saw when a test failed, in `.local/journeys`. */
export async function keepPictures(pages: Record<string, Page>, test: string): Promise<void> {
  const folder = join(root, ".local", "journeys");
  mkdirSync(folder, { recursive: true });
  const name = test.replaceAll(/[^a-z0-9]+/gi, "-").slice(0, 60);
  for (const [who, page] of Object.entries(pages)) {
    await page.screenshot({ path: join(folder, `${name}-${who}.png`) }).catch(() => undefined);
  }
}
