import type { Page } from "playwright-core";

/** Fills in where the parcel goes and pays, in a checkout that knows the address already. */
export async function pay(page: Page): Promise<void> {
  await page.getByLabel("Last name").fill("Haddad");
  await page.getByLabel("Address").fill("Lindenallee 4");
  await page.getByLabel("Postal code").fill("10115");
  await page.getByLabel("City").fill("Berlin");
  await page.getByRole("button", { name: "Pay now" }).click();
  await page.locator("#order-name").waitFor();
}
