import type { ShopSetup, SyncPart } from "~/domain/shops/setup";
import { openDatabase } from "~/open-database.server";
import { switchFlowOfKind } from "~/services/flows/switch-flow-of-kind";
import { createTouchpoint } from "~/services/touchpoints/create-touchpoint";
import { publishTouchpoint } from "~/services/touchpoints/publish-touchpoint";
import { eventually } from "../journeys/support/eventually";
import { workDone } from "../journeys/support/work-done";
import { comeToRest, type Place } from "./place";

const domain = "marl-and-moss.myshopify.com";

/** Installs the app by opening it, then follows the guide to its end. @returns the id of the popup that is live */
export async function setUpShop({ shop, context }: Place): Promise<string> {
  const page = await context.newPage();
  await page.goto(shop.urls.admin);
  await page.frameLocator('iframe[title="Attendant"]').getByRole("heading").first().waitFor();
  await comeToRest(page);
  await page.close();

  shop.actions.enableEmbed(domain, true);
  const { db, pool, close } = openDatabase(shop.databaseUrl, 3);
  try {
    await workDone(shop, pool);
    const { id: shopId } = await db.shop.findUniqueOrThrow({ where: { domain } });
    await eventually("the shop's data to be read", async () => {
      const { setup } = await db.shop.findUniqueOrThrow({ where: { id: shopId }, select: { setup: true } });
      const { sync = {} } = setup as ShopSetup;
      return ["products", "customers", "orders"].every((part) => sync[part as SyncPart]?.finishedAt);
    });
    const now = shop.clock.now();
    const made = await createTouchpoint(db, shopId, { templateId: "welcome-offer" }, now);
    if (!made.ok) throw new Error(made.message);
    const published = await publishTouchpoint(db, shopId, made.value.id, now);
    if (!published.ok) throw new Error(`The popup was not published: ${published.reason}`);
    await switchFlowOfKind(db, shopId, "cart-recovery", true, now);
    await switchFlowOfKind(db, shopId, "feedback", true, now);
    await workDone(shop, pool);
    return made.value.id;
  } finally {
    await close();
  }
}
