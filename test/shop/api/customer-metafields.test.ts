import { expect, it } from "vitest";
import { apiUnderTest } from "./api-under-test";

const api = apiUnderTest();
const shop = "marl-and-moss.myshopify.com";
const set =
  "mutation ($m: [MetafieldsSetInput!]!) { metafieldsSet(metafields: $m) { metafields { namespace key value } userErrors { field code message } } }";
const define =
  "mutation ($d: MetafieldDefinitionInput!) { metafieldDefinitionCreate(definition: $d) { createdDefinition { namespace key type { name } access { admin storefront } } userErrors { field code } } }";
const owner = (): string => `gid://shopify/Customer/${api.store.customers.all(shop)[0]?.id}`;
const shopper = (fields: object = {}) => ({
  ownerId: owner(),
  namespace: "$app:attendant",
  key: "shopper",
  type: "json",
  value: "{}",
  ...fields,
});

it("writes a customer's metafields in the app's reserved namespace and reads them back", async () => {
  expect(await api.data(set, { m: [shopper({ value: '{"stage":"loyal"}' })] })).toEqual({
    metafieldsSet: {
      metafields: [{ namespace: "app--key--attendant", key: "shopper", value: '{"stage":"loyal"}' }],
      userErrors: [],
    },
  });
  const query =
    '{ customers(first: 1) { nodes { metafield(namespace: "$app:attendant", key: "shopper") { jsonValue } metafields(first: 5) { nodes { key } } } } }';
  expect(await api.data(query)).toEqual({
    customers: { nodes: [{ metafield: { jsonValue: { stage: "loyal" } }, metafields: { nodes: [{ key: "shopper" }] } }] },
  });
});

it("takes twenty-five a call, and all or none", async () => {
  const customers = api.store.customers.all(shop).slice(0, 26);
  const many = (count: number) => customers.slice(0, count).map(({ id }) => shopper({ ownerId: `gid://shopify/Customer/${id}` }));
  const answer = async (m: object[]) =>
    (await api.data<{ metafieldsSet: { userErrors: { code: string }[] } }>(set, { m })).metafieldsSet.userErrors.map(({ code }) => code);
  expect(await answer(many(25))).toEqual([]);
  expect(api.store.metafields.all(shop)).toHaveLength(25);
  expect(await answer(many(26))).toEqual(["LESS_THAN_OR_EQUAL_TO"]);
  expect(await answer([shopper({ key: "other" }), shopper({ ownerId: "gid://shopify/Customer/5" })])).toEqual(["INVALID"]);
  expect(await answer([shopper({ namespace: "app--other--attendant" })])).toEqual(["APP_NOT_AUTHORIZED"]);
  expect(api.store.metafields.all(shop)).toHaveLength(25);
});

it("keeps definitions, once each, and holds values to their type", async () => {
  const d = {
    ownerType: "CUSTOMER",
    namespace: "$app:attendant",
    key: "shopper",
    name: "Shopper",
    type: "json",
    access: { storefront: "PUBLIC_READ" },
  };
  expect(await api.data(define, { d })).toEqual({
    metafieldDefinitionCreate: {
      createdDefinition: {
        namespace: "app--key--attendant",
        key: "shopper",
        type: { name: "json" },
        access: { admin: "MERCHANT_READ", storefront: "PUBLIC_READ" },
      },
      userErrors: [],
    },
  });
  expect(await api.data(define, { d })).toMatchObject({
    metafieldDefinitionCreate: { createdDefinition: null, userErrors: [{ code: "TAKEN" }] },
  });
  expect(await api.data(set, { m: [shopper({ type: "single_line_text_field", value: "x" })] })).toMatchObject({
    metafieldsSet: { userErrors: [{ code: "INVALID_TYPE" }] },
  });
  expect(await api.data(set, { m: [shopper({ type: null })] })).toMatchObject({ metafieldsSet: { userErrors: [] } });
  const listed = '{ metafieldDefinitions(first: 5, ownerType: CUSTOMER, namespace: "$app:attendant") { nodes { key ownerType } } }';
  expect(await api.data(listed)).toEqual({ metafieldDefinitions: { nodes: [{ key: "shopper", ownerType: "CUSTOMER" }] } });
});

it("answers the theme's files, with what the merchant placed", async () => {
  const files =
    "query ($f: [String!]) { themes(first: 1, roles: [MAIN]) { nodes { name files(first: 50, filenames: $f) { nodes { filename body { ... on OnlineStoreThemeFileBodyText { content } } } } } } }";
  const read = async (f: string[]) =>
    (await api.data<{ themes: { nodes: { files: { nodes: { filename: string; body: { content: string } }[] } }[] } }>(files, { f })).themes
      .nodes[0]?.files.nodes ?? [];
  const template = {
    sections: { main: { type: "main-product", blocks: { b1: { type: "shopify://apps/x/blocks/y/z" } } } },
    order: ["main"],
  };
  api.store.shops.patch(shop, shop, { templates: { product: template } });
  const [product] = await read(["templates/product.json"]);
  expect(JSON.parse(product?.body.content.replace(/^\/\*[\s\S]*?\*\//, "") ?? "")).toEqual(template);
  expect((await read(["templates/*.json"])).map(({ filename }) => filename)).toContain("templates/index.json");
  expect((await read(["config/settings_data.json", "sections/main-product.liquid"])).map(({ filename }) => filename)).toEqual([
    "config/settings_data.json",
    "sections/main-product.liquid",
  ]);
});
