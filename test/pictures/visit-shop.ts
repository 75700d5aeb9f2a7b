import { join } from "node:path";
import { moveToLeave } from "../journeys/support/move-to-leave";
import { comeToRest, type Place } from "./place";

/** A shopper is about to leave, gets the popup, leaves an address and gets a code; the welcome mail follows. */
export async function visitShop({ shop, context, chosen, all }: Place): Promise<void> {
  const page = await context.newPage();
  const product = shop.store.products.all("marl-and-moss.myshopify.com")[0];
  await page.goto(`${shop.urls.storefront}/products/${product?.handle}`);
  await moveToLeave(page);
  const popup = page.getByRole("dialog");
  await popup.waitFor();
  await comeToRest(page);
  await page.screenshot({ path: join(chosen, "popup.png") });
  await page.setViewportSize({ width: 360, height: 740 });
  await comeToRest(page);
  await page.screenshot({ path: join(all, "popup-360.png") });

  await popup.getByLabel("Email address").fill("noor.haddad@example.org");
  await popup.getByRole("checkbox").check();
  await popup.getByRole("button", { name: "Get my code" }).click();
  await page.getByRole("heading", { name: /code/i }).waitFor();
  await comeToRest(page);
  await page.screenshot({ path: join(all, "popup-code-360.png") });
  await page.close();

  for (let tries = 0; tries < 100 && (await shop.inbox.messages()).length === 0; tries++)
    await new Promise((done) => setTimeout(done, 200));
  const [mail] = await shop.inbox.messages();
  if (!mail) throw new Error("The welcome mail did not come.");
  const letter = await context.newPage();
  for (const width of [1280, 360]) {
    await letter.setViewportSize({ width, height: 900 });
    await letter.setContent(mail.html, { waitUntil: "networkidle" });
    await letter.screenshot({ path: join(all, `mail-welcome-${width}.png`), fullPage: true });
  }
  await letter.setViewportSize({ width: 700, height: 900 });
  await letter.screenshot({ path: join(chosen, "mail.png") });
  await letter.close();
}
