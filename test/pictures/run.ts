import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openBrowser } from "../journeys/support/open-browser";
import { root } from "../shop/setup/run-tool.mjs";
import { giveUp, step } from "../shop/setup/steps.mjs";
import { startLocalShop } from "../shop/start-local-shop";
import { drawTemplates } from "./draw-templates";
import { setUpShop } from "./set-up-shop";
import { takePictures } from "./take-pictures";
import { visitShop } from "./visit-shop";

// The command `npm run pictures`: renews the README's pictures in docs/pictures, and puts a picture of every page at 1280 and 360
// pixels into .local/pictures, to look at. Everything in them is real: a shop that is set up, and a shopper who comes by.
try {
  const all = join(root, ".local", "pictures");
  rmSync(all, { recursive: true, force: true });
  for (const folder of [all, join(root, "docs", "pictures")]) mkdirSync(folder, { recursive: true });
  const dataDir = join(root, ".local", "pictures-shop");
  const shop = await step("Local shop", () => startLocalShop({ dataDir, fresh: true, seed: { customers: 300, days: 60 } }));
  const browser = await openBrowser("allowed");
  try {
    const place = { shop, context: browser.context, all, chosen: join(root, "docs", "pictures") };
    const touchpointId = await step("The merchant sets it up", () => setUpShop(place));
    await step("A shopper comes by", () => visitShop(place));
    await step("Pictures of every page", () => takePictures(place, touchpointId));
    await step("Every template on a storefront", () => drawTemplates(browser.context, join(all, "templates")));
  } finally {
    await browser.close();
    await shop.stop();
  }
  process.stdout.write(`\nIn the README: docs/pictures. Every page: ${all}\n`);
  process.exit(0);
} catch (error) {
  giveUp(error);
}
