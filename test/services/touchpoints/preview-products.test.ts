import { afterAll, beforeAll, expect, it } from "vitest";
import { blankTouchpoint } from "~/domain/touchpoints/blank-touchpoint";
import type { Block } from "~/domain/touchpoints/block";
import { chosenProducts } from "~/domain/touchpoints/chosen-products";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import { listPreviewProducts } from "~/services/touchpoints/list-preview-products";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make } from "../../support/factories";

let database: TestDatabase;
let db: TestDatabase["prisma"];
beforeAll(async () => {
  database = await createTestDatabase();
  db = database.prisma;
});
afterAll(() => database.drop());

const cards = (productIds: string[]): Block => ({
  ...{ id: "cards", kind: "products", mostShown: 6, button: {} },
  source: { by: "choice", productIds },
});
const showing = (ids: string[]): Touchpoint => ({ ...blankTouchpoint, content: { ask: [cards(ids)], done: [] } });
const variant = (priceCents: number, compareAtCents: number | null = null) => ({ id: "1", priceCents, compareAtCents, available: true });

it("chosen products are those of every part and of every variant, each once", () => {
  const variants = [
    { id: "a", name: "A", weight: 1, changes: {} },
    { id: "b", name: "B", weight: 1, changes: { content: { ask: [cards(["2", "3"])], done: [cards(["4"])] } } },
  ];
  const experiment = { id: "0193a000-0000-7000-8000-0000000000e1", holdoutPercent: 0, goal: "clicked" as const, variants };
  const related: Block = { id: "related", kind: "products", mostShown: 3, button: {}, source: { by: "related" } };
  const content = { ask: [cards(["1", "2"]), related], done: [cards(["5"])] };
  expect(chosenProducts({ ...blankTouchpoint, content, experiment })).toEqual(["1", "2", "5", "3", "4"]);
});

it("a preview gets what was chosen by its lowest price, and nothing in place of what shoppers do not meet", async () => {
  const shop = await make.shop(db, { currency: "EUR" });
  const product = (given: object = {}) => make.product(db, { shopId: shop.id, imageUrl: null, ...given });
  const mug = await product({ title: "Mug", variants: [variant(2900), variant(2400, 3000), variant(3900, 5000)] });
  const soldOut = await product({ available: false });
  const hidden = await product({ status: "draft" });
  const gone = await product({ deletedAt: new Date() });
  const others = await make.product(db, { shopId: (await make.shop(db, {})).id });
  const ids = [mug, soldOut, hidden, gone, others].map(({ externalId }) => externalId);
  const { chosen } = await listPreviewProducts(db, shop, [showing([...ids, "9"]), showing(ids.slice(0, 1))]);
  expect(chosen).toEqual({
    ...Object.fromEntries([...ids, "9"].map((id) => [id, null])),
    [mug.externalId]: { title: "Mug", picture: null, price: 2400, compareAt: 3000 },
  });
});

it("samples are products with a picture that can be bought; amounts of a currency without hundredths are hundredths all the same", async () => {
  const shop = await make.shop(db, { currency: "KRW" });
  await make.product(db, { shopId: shop.id, imageUrl: null });
  await make.product(db, { shopId: shop.id, imageUrl: "https://cdn.example/a.png", available: false });
  await make.product(db, { shopId: shop.id, title: "Bowl", imageUrl: "https://cdn.example/b.png", variants: [variant(49_000)] });
  expect(await listPreviewProducts(db, shop, [])).toEqual({
    samples: [{ title: "Bowl", picture: "https://cdn.example/b.png", price: 4_900_000, compareAt: null }],
    chosen: {},
  });
});
