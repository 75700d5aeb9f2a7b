import { expect, it } from "vitest";
import { openStore } from "../store/open-store";
import { picturePng, pictureSvg } from "./pictures/picture-files";
import { seedStore } from "./seed-store";

const marl = "marl-and-moss.myshopify.com";
const now = new Date("2026-11-22T09:00:00Z");

it("makes the same shops from the same seed", () => {
  const make = (seed: number) => {
    const store = openStore(":memory:");
    seedStore(store, { now, seed, customers: 40, days: 20 });
    return JSON.stringify([store.products.all(), store.customers.all(), store.orders.all(), store.checkouts.all()]);
  };
  expect(make(7)).toBe(make(7));
  expect(make(7)).not.toBe(make(8));
});

it("fills Marl & Moss with a believable shop", () => {
  const store = openStore(":memory:");
  seedStore(store, { now, seed: 1 });
  const products = store.products.all(marl);
  expect(products).toHaveLength(60);
  expect(store.collections.all(marl)).toHaveLength(8);
  expect(products.filter((p) => p.variants.every((v) => v.inventory === 0)).length).toBeGreaterThan(2);
  expect(products.filter((p) => p.variants.some((v) => v.compareAtPrice !== null)).length).toBeGreaterThan(5);
  for (const product of products) expect(Object.keys(product.title)).toEqual(["en", "ko", "th", "zh-CN"]);
  const orders = store.orders.all(marl);
  expect(orders.length).toBeGreaterThan(3500);
  expect(orders.length).toBeLessThan(7000);
  expect((orders[0]?.createdAt ?? "").slice(0, 7)).toBe("2025-11");
  const inSale = orders.filter(({ discountCodes }) => discountCodes.some(({ code }) => code === "DECEMBER20"));
  expect(new Set(inSale.map(({ createdAt }) => createdAt.slice(0, 7)))).toEqual(new Set(["2025-12"]));
  expect(inSale.length).toBeGreaterThan(100);
  expect(store.discounts.find(marl, ({ title }) => title === "DECEMBER20")).toMatchObject({ status: "EXPIRED", value: 20 });
  expect(orders.filter((o) => o.refundedAt).length).toBeGreaterThan(3);
  expect(orders.every((o) => o.createdAt <= now.toISOString() && o.updatedAt <= now.toISOString())).toBe(true);
  expect(store.customers.all(marl).filter((c) => c.ordersCount > 1).length).toBeGreaterThan(50);
  expect(store.checkouts.all(marl).length).toBeGreaterThan(30);
  expect(store.products.all("north-lane.myshopify.com")).toHaveLength(8);
});

it("draws a picture for each product, as SVG and as PNG", () => {
  const store = openStore(":memory:");
  seedStore(store, { now, seed: 1, customers: 1, days: 1 });
  for (const product of store.products.all(marl)) {
    for (const image of product.images) {
      const name = image.replace("/cdn/shop/files/", "").replace(".png", "");
      expect(pictureSvg(name)).toContain("<svg");
      expect(pictureSvg(name)).not.toMatch(/NaN|undefined/);
    }
  }
  expect(picturePng("stoneware-mug", 64)?.subarray(1, 4).toString()).toBe("PNG");
  expect(pictureSvg("unknown")).toBeUndefined();
});
