import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { comeToRest, type Place } from "./place";

/** A picture of each page of the admin, and of the local shop's own, at 1280 and at 360 pixels. */
export async function takePictures({ shop, context, all, chosen }: Place, touchpointId: string): Promise<void> {
  const page = await context.newPage();
  const own = (path: string) => `${shop.urls.admin}${path}`;
  const pages: Record<string, string> = {
    home: own(""),
    touchpoints: own("/app/touchpoints"),
    "touchpoint-new": own("/app/touchpoints/new"),
    touchpoint: own(`/app/touchpoints/${touchpointId}`),
    ...Object.fromEntries(
      ["look", "when", "who", "howOften", "untilWhen", "experiment", "languages"].map((question) => [
        `touchpoint-${question}`,
        own(`/app/touchpoints/${touchpointId}?page=${question}`),
      ]),
    ),
    "touchpoint-versions": own(`/app/touchpoints/${touchpointId}/versions`),
    why: own("/app/touchpoints/why"),
    series: own("/app/series"),
    flows: own("/app/flows"),
    profiles: own("/app/profiles"),
    messages: own("/app/messages"),
    answers: own("/app/answers"),
    orders: own("/app/orders"),
    settings: own("/app/settings"),
    fields: own("/app/settings/fields"),
    "field-new": own("/app/settings/fields/-"),
    activity: own("/app/settings/activity"),
    panel: shop.urls.panel,
    inbox: shop.urls.inbox,
    storefront: shop.urls.storefront,
    "storefront-second": shop.urls.storefront.replace("marl-and-moss", "north-lane"),
  };
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
    for (const [name, url] of Object.entries(pages)) {
      await page.goto(url);
      await comeToRest(page);
      await page.screenshot({ path: join(all, `${name}-${width}.png`) });
    }
  }
  for (const name of ["home", "touchpoint"]) copyFileSync(join(all, `${name}-1280.png`), join(chosen, `${name}.png`));
  await page.close();
}
