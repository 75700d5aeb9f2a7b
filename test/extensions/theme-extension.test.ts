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

  it.each(["popup", "bar", "slide-in"])("is under 10,000 bytes as sent once a %s is shown", (format) => {
    const sent = ["attendant.js", `attendant-${format}.js`].map((name) => brotliCompressSync(readFileSync(assets + name)).byteLength);
    expect(sent.reduce((sum, size) => sum + size)).toBeLessThan(10_000 + 500);
  });

  it("carries nothing but scripts: no source maps, no folders", () => {
    expect(readdirSync(assets).filter((name) => !name.endsWith(".js"))).toEqual([]);
  });
});
