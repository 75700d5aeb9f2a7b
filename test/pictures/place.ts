import type { BrowserContext, Page } from "playwright-core";
import type { LocalShop } from "../shop/local-shop";

/** Where pictures are taken, and where they go. */
export interface Place {
  shop: LocalShop;
  context: BrowserContext;
  /** Folder of every page's pictures. */
  all: string;
  /** Folder of those in the README. */
  chosen: string;
}

/** Lets what is being drawn, loaded or animated come to rest. */
export async function comeToRest(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(700);
}
