import type { Page } from "playwright-core";

/** The pointer goes out through the top, once Attendant watches the page; then whatever that sets going has happened. */
export async function moveToLeave(page: Page): Promise<void> {
  await page.waitForFunction(() => "attendantRuns" in window);
  await page.waitForLoadState("networkidle");
  await page.mouse.move(600, 300);
  await page.evaluate(() => document.documentElement.dispatchEvent(new MouseEvent("mouseleave", { clientY: -4 })));
  await page.waitForLoadState("networkidle");
}
