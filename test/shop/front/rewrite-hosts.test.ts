import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { clockShimTag } from "./clock-shim";
import { injectIntoHead } from "./inject-into-head";
import { makeHostRewriter } from "./rewrite-hosts";
import { makeRewriteStream } from "./rewrite-stream";

const { toLocal, toShopify } = makeHostRewriter(4700);

test.each([
  ["https://admin.shopify.com/store/x", "http://admin.localhost:4700/store/x"],
  ['{"a":"https:\\/\\/marl-and-moss.myshopify.com\\/cart"}', '{"a":"http:\\/\\/marl-and-moss.localhost:4700\\/cart"}'],
  ["next=https%3A%2F%2Fadmin.shopify.com%2Fstore", "next=http%3A%2F%2Fadmin.localhost%3A4700%2Fstore"],
  [
    "frame-ancestors https://marl-and-moss.myshopify.com https://admin.shopify.com;",
    "frame-ancestors http://marl-and-moss.localhost:4700 http://admin.localhost:4700;",
  ],
  ["https://cdn.shopify.com/shopifycloud/app-bridge.js", "http://admin.localhost:4700/cdn/shopifycloud/app-bridge.js"],
  ['"https:\\/\\/cdn.shopify.com\\/x.css"', '"http:\\/\\/admin.localhost:4700\\/cdn\\/x.css"'],
])("%s becomes the local shop's address", (shopify, local) => {
  expect(toLocal(shopify)).toBe(local);
});

test("what only looks like Shopify's address, or is a name and no address, stays", () => {
  for (const kept of [
    "marl-and-moss.myshopify.com",
    "https://shopify.dev/docs",
    "https://a.myshopify.com.evil.example/",
    "https://admin.shopify.community",
  ]) {
    expect(toLocal(kept)).toBe(kept);
  }
});

test("what the browser sends back becomes Shopify's address again; the app's and the inbox's stay", () => {
  expect(toShopify("u=http%3A%2F%2Fmarl-and-moss.localhost%3A4700%2Fcart")).toBe("u=https%3A%2F%2Fmarl-and-moss.myshopify.com%2Fcart");
  expect(toShopify("http://admin.localhost:4700/store/x")).toBe("https://admin.shopify.com/store/x");
  for (const kept of ["http://attendant.localhost:4700/ingest", "http://inbox.localhost:4700/", "http://marl-and-moss.localhost:47001/"]) {
    expect(toShopify(kept)).toBe(kept);
  }
});

test("an address cut in two by a chunk is found, wherever the cut is, and bytes are kept", async () => {
  const body = Buffer.from("Grüße 🌿 <a href='https://marl-and-moss.myshopify.com/products/x'>https</a> h");
  const wanted = "Grüße 🌿 <a href='http://marl-and-moss.localhost:4700/products/x'>https</a> h";
  for (let cut = 1; cut < body.length; cut += 1) {
    const stream = Readable.from([body.subarray(0, cut), body.subarray(cut)]).pipe(makeRewriteStream(toLocal));
    expect(await text(stream)).toBe(wanted);
  }
});

test("the clock's script stands first in the head, once, even when the head comes in pieces", async () => {
  const atStart = (page: string) => injectIntoHead(page, clockShimTag(60_000));
  const stream = Readable.from([Buffer.from("<!DOCTYPE html><html><he"), Buffer.from('ad lang="x"><title>a</title>')]).pipe(
    makeRewriteStream(toLocal, atStart),
  );
  const page = await text(stream);
  expect(page.startsWith('<!DOCTYPE html><html><head lang="x"><script>(()=>{')).toBe(true);
  expect(page.split("<script>")).toHaveLength(2);
  expect(page.endsWith("document.currentScript.remove()</script><title>a</title>")).toBe(true);
});
