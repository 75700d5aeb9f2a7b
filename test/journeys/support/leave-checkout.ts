import type { Page } from "playwright-core";
import type { LocalShop } from "../../shop/local-shop";
import { eventually } from "./eventually";

/** Puts products into the cart, gives the address in the checkout, and goes. */
export async function leaveCheckout(page: Page, shop: LocalShop, domain: string, products: string[], address: string): Promise<void> {
  for (const product of products) {
    await page.goto(`${shop.urls.storefront}/products/${product}`);
    await page.getByRole("button", { name: "Add to cart" }).click();
    await page.locator("#cart-drawer").waitFor();
  }
  await page.goto(`${shop.urls.storefront}/checkout`);
  await page.getByLabel("Email", { exact: true }).fill(address);
  await page.getByLabel("City").focus();
  await eventually("the checkout to have the address", () => shop.store.checkouts.find(domain, ({ email }) => email === address));
  await page.goto(shop.urls.storefront);
}
