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

  /** Everything that a page loads until a form stands open, in bytes: raw, and as sent. */
  it.each([
    ["popup", ["popup"], 20_000, 8192],
    ["full screen", ["popup", "full-screen"], 20_000, 8500],
    ["slide-in", ["slide-in"], 19_000, 8150],
    ["bar", ["bar"], 20_000, 8520],
    ["embedded block", ["embedded"], 20_000, 8480],
  ])("with the %s as first view, is within its bytes in all", (_, views, raw, sent) => {
    const files = ["attendant", ...["kit", ...views].map((view) => `attendant-${view}`)].map((name) => readFileSync(`${assets}${name}.js`));
    const sum = (sizes: number[]) => sizes.reduce((all, size) => all + size);
    expect(sum(files.map((file) => file.byteLength))).toBeLessThan(raw);
    expect(sum(files.map((file) => brotliCompressSync(file).byteLength))).toBeLessThanOrEqual(sent);
  });

  it("carries nothing but scripts: no source maps, no folders", () => {
    expect(readdirSync(assets).filter((name) => !name.endsWith(".js"))).toEqual([]);
  });
});
