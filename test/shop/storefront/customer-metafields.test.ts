import { afterAll, beforeAll, expect, it } from "vitest";
import { serveTestShop, type TestShop } from "./serve-test-shop";

let world: TestShop;
beforeAll(async () => {
  world = await serveTestShop();
  world.store.shops.patch(world.shop, world.shop, { installed: true });
  world.theme.placeBlock(world.shop, "product", "inline");
});
afterAll(() => world.close());

const stage = (html: string): string | undefined => /data-inline[^>]*>(?:[^|<]*\|){6}([^|<]*)</.exec(html)?.[1];

it("lets the app's own Liquid read a signed-in customer's metafield once a definition opens it", async () => {
  const customer = world.store.customers.find(world.shop, ({ email }) => email !== null);
  const visit = world.visitor();
  await visit("/account/login", { method: "POST", body: new URLSearchParams({ "customer[email]": customer?.email ?? "" }) });
  const seen = async (visitor = visit) => stage(await (await visitor("/products/stoneware-mug")).text());
  world.store.metafields.put({
    shop: world.shop,
    ownerId: `gid://shopify/Customer/${customer?.id}`,
    namespace: "app--key--attendant",
    key: "shopper",
    type: "json",
    value: '{"stage":"loyal"}',
  });
  expect(await seen()).toBe("");
  world.store.metafieldDefinitions.put({
    id: 1,
    shop: world.shop,
    ownerType: "CUSTOMER",
    namespace: "app--key--attendant",
    key: "shopper",
    name: "Shopper",
    description: null,
    type: "json",
    admin: "MERCHANT_READ",
    storefront: "PUBLIC_READ",
  });
  expect(await seen()).toBe("loyal");
  expect(await seen(world.visitor())).toBe("");
});
