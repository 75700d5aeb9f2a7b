import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { serveTestShop, type TestShop } from "./serve-test-shop";

let world: TestShop;
beforeAll(async () => {
  world = await serveTestShop();
  world.store.shops.patch(world.shop, world.shop, { installed: true });
});
afterEach(() => {
  world.store.shops.patch(world.shop, world.shop, { installed: true, templates: {}, embeds: {} });
});
afterAll(() => world.close());

const page = async (path: string): Promise<string> => (await world.visitor()(path)).text();
const inline = (html: string): string[] => [...html.matchAll(/<p data-inline="\w+"[^>]*>(.*?)<\/p>/g)].map((match) => match[1] ?? "");

it("renders a placed block in the product's section with its settings, and loads its file once", async () => {
  expect(inline(await page("/products/stoneware-mug"))).toEqual([]);
  const id = world.theme.placeBlock(world.shop, "product", "inline", { heading: "Ask us", tone: "loud" });
  world.theme.placeBlock(world.shop, "product", "inline", { heading: "Twice" });
  const html = await page("/products/stoneware-mug");
  expect(inline(html)).toEqual(["Ask us|loud|stoneware-mug||template--1__main||", "Twice|calm|stoneware-mug||template--1__main||"]);
  expect(html).toContain(`<div id="shopify-block-${id}" class="shopify-block shopify-app-block inline">`);
  expect(html.match(/assets\/fixture\.js/g)).toHaveLength(1);
  expect(inline(await page("/ko/products/moon-jar"))).toHaveLength(2);
  world.theme.setBlock(world.shop, "product", id, { heading: "Changed" });
  expect(inline(await page("/products/stoneware-mug"))[0]).toMatch(/^Changed\|calm/);
  world.theme.removeBlock(world.shop, "product", id);
  expect(inline(await page("/products/stoneware-mug"))).toHaveLength(1);
  expect(await page("/?section_id=header")).not.toContain("data-inline");
});

it("gives a block a section of its own where the template has no place for it", async () => {
  world.theme.placeBlock(world.shop, "index", "inline", { heading: "Home" }, "newAppsSection");
  world.theme.placeBlock(world.shop, "index", "inline", { heading: "No main here" });
  const html = await page("/");
  expect(inline(html)).toHaveLength(2);
  expect(html).toMatch(/<div id="shopify-section-template--1__apps_\w+"/);
  world.theme.removeBlock(world.shop, "index", "inline");
  expect(await page("/")).not.toContain("__apps_");
});

it("leaves a block out where its schema does not allow it, and without the app", async () => {
  world.theme.placeBlock(world.shop, "collection", "inline");
  expect(inline(await page("/collections/tea"))).toEqual([]);
  world.theme.placeBlock(world.shop, "cart", "inline");
  world.theme.placeBlock(world.shop, "page", "inline");
  expect(inline(await page("/cart"))).toHaveLength(1);
  expect(inline(await page("/pages/about"))).toHaveLength(1);
  world.store.shops.patch(world.shop, world.shop, { installed: false });
  expect(inline(await page("/cart"))).toEqual([]);
  expect(() => world.theme.placeBlock(world.shop, "cart", "nothing")).toThrow("no block nothing");
  expect(() => world.theme.placeBlock(world.shop, "none", "inline")).toThrow("no template none");
});

it("marks the page, its sections and blocks in the theme editor alone", async () => {
  world.theme.placeBlock(world.shop, "product", "inline");
  const edited = await page("/products/stoneware-mug?oseid=1");
  expect(edited).toContain("placeholder");
  expect(edited).toContain("Shopify.designMode=true");
  expect(edited).toMatch(/data-shopify-editor-section="[^"]*template--1__main/);
  expect(edited).toMatch(/<p data-inline="\w+"\s+data-shopify-editor-block="/);
  const seen = await page("/products/stoneware-mug");
  expect(seen).not.toMatch(/placeholder<|designMode|data-shopify-editor/);
});

it("puts an embed for the head into the head and the one for the body before its end", async () => {
  world.theme.enableEmbed(world.shop, true, "top", { word: "first" });
  world.theme.enableEmbed(world.shop, true, "attendant");
  const html = await page("/");
  const [head = "", body = ""] = html.split("</head>");
  expect(head).toContain('id="fixture-head">"first"</script>');
  expect(body).toContain('id="fixture-embed"');
  expect(body).not.toContain("fixture-head");
  world.modes.mode({ twice: true });
  const twice = await page("/");
  world.modes.reset();
  expect([twice.match(/id="fixture-head"/g)?.length, twice.match(/id="fixture-embed"/g)?.length]).toEqual([2, 2]);
});
