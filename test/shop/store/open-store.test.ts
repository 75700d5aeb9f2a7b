import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openStore } from "./open-store";
import type { StoreChange } from "./store";
import type { CartRecord } from "./types";

const shop = "marl-and-moss.myshopify.com";
const cart = (token: string): CartRecord => ({
  token,
  key: "k",
  shop,
  lines: [],
  note: "",
  attributes: {},
  discountCode: null,
  updatedAt: "2026-11-01T00:00:00.000Z",
});

it("finds everything again after the file was closed", () => {
  const file = join(tmpdir(), `local-shop-store-${process.pid}.sqlite`);
  const first = openStore(file);
  first.carts.put(cart("a"));
  first.carts.patch(shop, "a", { note: "gift" });
  const id = first.nextId();
  first.setSetting("seeded", "yes");
  first.close();

  const second = openStore(file);
  expect(second.carts.get(shop, "a")?.note).toBe("gift");
  expect(second.nextId()).toBe(id + 1);
  expect(second.setting("seeded")).toBe("yes");
  second.close();
  for (const end of ["", "-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
});

it("tells each change with what was before and after, unless it is a silent batch", () => {
  const store = openStore(":memory:");
  const seen: StoreChange[] = [];
  const stop = store.on("change", (change) => void seen.push(change));
  store.carts.put(cart("a"));
  store.carts.patch(shop, "a", { note: "x" });
  store.batch(() => store.carts.put(cart("b")), { silent: true });
  store.carts.delete(shop, "a");
  stop();
  store.carts.put(cart("c"));
  const summary = seen.map((c) => (c.kind === "carts" ? [c.before?.note ?? null, c.after?.note ?? null] : []));
  expect(summary).toEqual([
    [null, ""],
    ["", "x"],
    ["x", null],
  ]);
});

it("keeps shops apart and refuses a change made behind its back", () => {
  const store = openStore(":memory:");
  store.carts.put(cart("a"));
  expect(store.carts.all("north-lane.myshopify.com")).toEqual([]);
  const kept = store.carts.get(shop, "a");
  expect(() => kept?.lines.push({ key: "", variantId: 1, productId: 1, quantity: 1, properties: {} })).toThrow(TypeError);
  expect(() => store.carts.patch(shop, "none", { note: "" })).toThrow(/no carts record/);
});
