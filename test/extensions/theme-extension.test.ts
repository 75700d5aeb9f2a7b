import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { themeCheckRun } from "@shopify/theme-check-node";
import { beforeAll, describe, expect, it } from "vitest";
import { buildExtensions } from "../storefront/build-extensions";

const root = fileURLToPath(new URL("../../", import.meta.url));
const assets = `${root}extensions/attendant/assets/`;

beforeAll(buildExtensions, 60_000);

describe("the theme app extension", () => {
  it("passes Shopify's own theme check", async () => {
    const { offenses } = await themeCheckRun(`${root}extensions/attendant`, "theme-check:theme-app-extension");
    expect(offenses.map(({ check, uri, message }) => `${check} ${uri}: ${message}`)).toEqual([]);
  }, 30_000);

  it("is under 10,000 bytes, raw, before something is shown", () => {
    expect(readFileSync(`${assets}attendant.js`).byteLength).toBeLessThan(10_000);
  });

  describe.each([
    ["popup", 5.6],
    ["slide-in", 5.6],
    ["bar", 5.7],
  ])("once a %s is shown", (format, kilobytes) => {
    const files = () => ["attendant-kit", `attendant-${format}`].map((name) => readFileSync(`${assets}${name}.js`));
    const sum = (sizes: number[]) => sizes.reduce((all, size) => all + size);

    it("is under 14,400 bytes more, raw", () => {
      expect(sum(files().map((file) => file.byteLength))).toBeLessThan(14_400);
    });

    it("is under 10,500 bytes in all as sent", () => {
      const all = [readFileSync(`${assets}attendant.js`), ...files()];
      expect(sum(all.map((file) => brotliCompressSync(file).byteLength))).toBeLessThan(10_500);
    });

    it(`is at most ${kilobytes} KB more as sent`, () => {
      expect(sum(files().map((file) => brotliCompressSync(file).byteLength))).toBeLessThanOrEqual(kilobytes * 1024);
    });
  });

  it("carries nothing but scripts: no source maps, no folders", () => {
    expect(readdirSync(assets).filter((name) => !name.endsWith(".js"))).toEqual([]);
  });
});
