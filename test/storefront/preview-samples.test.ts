import { expect, it } from "vitest";
import { blankTouchpoint } from "~/domain/touchpoints/blank-touchpoint";
import type { PreviewProducts } from "~/domain/touchpoints/preview-products";
import { findWords } from "~/domain/touchpoints/words/find-words";
import { previewSamples } from "~/storefront/preview-samples";

const product = (title: string) => ({ title, picture: null, price: 2400, compareAt: null });
const samples = [product("Sample")];
const titles = async (products: PreviewProducts | undefined, most: number, ids?: string[]) => {
  const { sample } = previewSamples(blankTouchpoint, { values: {}, words: findWords("en"), products, locale: "en", timezone: "UTC" });
  const waiting = Symbol("waiting");
  const found = await Promise.race([sample.products(most, ids), Promise.resolve(waiting).then((each) => each)]);
  return typeof found === "symbol" ? "waiting" : found.map(({ title }) => title);
};

it("chosen products stand in the order in which they were chosen, without those that shoppers do not meet", async () => {
  const chosen = { 1: product("Mug"), 2: null, 3: product("Bowl") };
  expect(await titles({ samples, chosen }, 3, ["3", "2", "1"])).toEqual(["Bowl", "Mug"]);
});

it("one that has just been picked keeps all places until it is known", async () => {
  expect(await titles({ samples, chosen: { 1: product("Mug") } }, 2, ["1", "4"])).toBe("waiting");
});

it("samples stand for what the shop recommends, and for what a template names; without any, shapes with prices do", async () => {
  expect(await titles({ samples, chosen: {} }, 2)).toEqual(["Sample", "Sample"]);
  expect(await titles({ samples }, 1, ["1"])).toEqual(["Sample"]);
  expect(await titles(undefined, 2)).toEqual(["1", "2"]);
});
