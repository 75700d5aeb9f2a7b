import type { FrameLocator, Page } from "playwright-core";
import type { LocalShop } from "../../shop/local-shop";

export interface AdminPage {
  page: Page;
  /** The app inside the admin's frame. */
  app: FrameLocator;
  /** Opens a page of the app by its path, `/app/flows`. */
  open(path: string): Promise<void>;
  /** Confirms the dialog that stands open. */
  confirm(button: string): Promise<void>;
}

/** The merchant at the shop's admin. */
export function adminPage(page: Page, shop: LocalShop): AdminPage {
  const app = page.frameLocator('iframe[title="Attendant"]');
  return {
    page,
    app,
    async open(path) {
      await page.goto(`${shop.urls.admin}${path}`);
    },
    async confirm(button) {
      await app.getByRole("dialog").getByRole("button", { name: button, exact: true }).click();
    },
  };
}
