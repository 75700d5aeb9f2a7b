import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makePageRenderer } from "./pages/show-page";
import { themeDir } from "./render/theme-settings";
import { serveTestShop, type TestShop } from "./serve-test-shop";

let world: TestShop;
beforeAll(async () => {
  world = await serveTestShop();
});
afterAll(() => world.close());

const json = { "content-type": "application/json", accept: "application/json" };
const pages = [
  "/",
  "/products/stoneware-mug",
  "/products/childs-cup",
  "/collections",
  "/collections/tea",
  "/collections/all?sort_by=price-ascending&page=2",
  "/collections/sale",
  "/cart",
  "/search",
  "/search?q=mug",
  "/pages/about",
  "/pages/contact",
  "/account/login",
  "/nowhere",
];

it.each(["", "/ko", "/th", "/zh-CN"])("renders every page in the language of %s with nothing missing", async (root) => {
  const visit = world.visitor();
  await visit("/cart/add.js", {
    method: "POST",
    headers: json,
    body: JSON.stringify({ id: world.store.products.all(world.shop)[0]?.variants[0]?.id }),
  });
  for (const path of pages) {
    const html = await (await visit(`${root}${path === "/" ? "" : path}` || "/")).text();
    const seen = html.replace(/<script[\s\S]*?<\/script>/g, "");
    expect(seen.match(/Translation missing.*|Liquid error.*|\[object Object\]|undefined/)?.[0], path).toBeUndefined();
    expect(seen, path).toContain("</html>");
  }
  const product = await (await visit(`${root}/products/stoneware-mug`)).text();
  const record = world.store.products.find(world.shop, (p) => p.handle === "stoneware-mug");
  expect(product).toContain(`<h1>${record?.title[root.slice(1) || "en"]}</h1>`);
});

it("has the same texts in every language", () => {
  const keys = (value: unknown, path = ""): string[] =>
    typeof value === "object" && value !== null && !("other" in value)
      ? Object.entries(value).flatMap(([key, part]) => keys(part, `${path}.${key}`))
      : [path];
  const files = readdirSync(join(themeDir, "locales"));
  const [first = [], ...others] = files.map((file) => keys(JSON.parse(readFileSync(join(themeDir, "locales", file), "utf8"))).sort());
  for (const other of others) expect(other).toEqual(first);
  expect(files).toHaveLength(4);
});

it("warns of nothing that the theme asks for and does not have", async () => {
  const renderer = makePageRenderer({ theme: "/none", pixel: "/none" });
  expect([...renderer.theme.source.warnings]).toEqual([]);
  const html = await (await world.visitor()("/")).text();
  for (const [, url] of html.matchAll(/(?:src|href)="(\/cdn\/[^"]+)"/g)) {
    expect((await world.visitor()((url ?? "").replace(/&amp;/g, "&"))).status, url).toBe(200);
  }
});

it("puts the extension's activated embed at the end of the body, with the app's metafields and its own texts", async () => {
  const shop = world.store.shops.get(world.shop, world.shop);
  if (!shop) throw new Error("no shop");
  world.store.metafields.put({
    shop: world.shop,
    ownerId: `gid://shopify/AppInstallation/${shop.appInstallationId}`,
    namespace: "attendant",
    key: "snapshot",
    type: "json",
    value: '{"greeting":"hi </script>"}',
  });
  const visit = world.visitor();
  expect(await (await visit("/")).text()).not.toContain("fixture-embed");
  world.store.shops.patch(world.shop, world.shop, {
    installed: true,
    embeds: { attendant: { enabled: true, settings: { tint: "#ffffff" } } },
  });
  const html = await (await visit("/ko/products/stoneware-mug")).text();
  const embed = /<script type="application\/json" id="fixture-embed">(.*?)<\/script>/.exec(html)?.[1] ?? "";
  expect(JSON.parse(embed)).toEqual({
    greeting: "hi </script>",
    words: "Marl &amp; Moss에서 인사드려요",
    page: "product",
    tint: "#ffffff",
  });
  expect(html).toMatch(
    /<script src="\/cdn\/shop\/extensions\/attendant\/assets\/fixture\.js\?v=\w+" defer="defer"><\/script><div id="shopify-block-\d+" class="shopify-block shopify-app-block">/,
  );
  expect(html).toContain('data-fixture="snippet"');
  world.store.shops.patch(world.shop, world.shop, { installed: false });
  expect(await (await visit("/")).text()).not.toContain("fixture-embed");
});

it("sells in another shop by its own language and money", async () => {
  const visit = world.visitor({ handle: "north-lane" });
  const html = await (await visit("/products/moon-jar")).text();
  expect(html).toContain('lang="ko"');
  expect(html).toContain("달항아리");
  expect(html).toMatch(/₩\d+,\d{3}/);
  expect((await visit("/products/stoneware-mug")).status).toBe(404);
});

it("signs a customer in and out", async () => {
  const visit = world.visitor();
  const customer = world.store.customers.find(world.shop, (one) => one.ordersCount > 0);
  expect((await visit("/account")).headers.get("location")).toBe("/account/login");
  await visit("/account/login", { method: "POST", body: new URLSearchParams({ "customer[email]": customer?.email ?? "" }) });
  const account = await (await visit("/account")).text();
  expect(account).toContain(customer?.email);
  const order = /href="(\/account\/orders\/\w+)"/.exec(account)?.[1] ?? "";
  expect((await visit(order)).status).toBe(200);
  expect((await world.visitor()(order)).status).toBe(404);
  await visit("/account/logout");
  expect((await visit("/account")).status).toBe(302);
});

it("shows what a shopper wrote as text", async () => {
  const html = await (await world.visitor()(`/search?q=${encodeURIComponent('"><script>alert(1)</script>{{ shop.name }}')}`)).text();
  expect(html).not.toContain("<script>alert(1)");
  expect(html).not.toContain("</script>Marl");
});

it("serves pictures as SVG to browsers and as PNG to mail programs", async () => {
  const visit = world.visitor();
  const svg = await visit("/cdn/shop/files/stoneware-mug.png?v=1&width=600", {
    headers: { accept: "image/avif,image/webp,image/svg+xml,*/*" },
  });
  expect(svg.headers.get("content-type")).toBe("image/svg+xml");
  const png = await visit("/cdn/shop/files/stoneware-mug-clay.png?width=120", { headers: { accept: "image/*,*/*" } });
  expect([png.headers.get("content-type"), Buffer.from(await png.arrayBuffer()).readUInt32BE(16)]).toEqual(["image/png", 120]);
  expect((await visit("/cdn/shop/files/nothing.png")).status).toBe(404);
  expect((await visit("/cdn/shop/t/1/assets/..%2f..%2fconfig%2fsettings_data.json")).status).toBe(404);
});
