import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** What axe finds in our views, as `rule: element`. */
export async function findBarriers(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await page.addScriptTag({ content: readFileSync("node_modules/axe-core/axe.min.js", "utf8") });
  return page.evaluate(async () => {
    interface Found {
      violations: { id: string; nodes: { html: string }[] }[];
    }
    const { axe } = window as unknown as { axe: { run(where: object): Promise<Found> } };
    const { violations } = await axe.run({ include: [["[data-attendant-view]"]] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}
