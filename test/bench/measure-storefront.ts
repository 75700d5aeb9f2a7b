import { join } from "node:path";
import { build } from "esbuild";
import { chromium, type Page } from "playwright-core";
import type { Snapshot } from "~/domain/touchpoints/snapshot";
import { findBrowser } from "../shop/setup/find-browser.mjs";
import { root } from "../shop/setup/run-tool.mjs";
import type { BenchShop } from "./bench-shop";
import { inMs, type Measurement, percentile } from "./measurement";
import { publishTwenty } from "./twenty-touchpoints";

const slowDown = 4;

/** What the storefront costs a shopper with a CPU four times as slow: the decision over twenty touchpoints, and the main thread. */
export async function measureStorefront(bench: BenchShop): Promise<Measurement[]> {
  const snapshot = await publishTwenty(bench);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    const product = bench.shop.store.products.all(bench.domain)[0];
    const url = `${bench.shop.urls.storefront}/products/${product?.handle}`;
    const without = await longestTasks(page, url, () => bench.shop.actions.enableEmbed(bench.domain, false));
    const withEmbed = await longestTasks(page, url, () => bench.shop.actions.enableEmbed(bench.domain, true));
    const times = await decisionTimes(page, snapshot);
    return [
      {
        what: `Decision over 20 touchpoints, CPU slowed ${slowDown} times, p50`,
        result: inMs(percentile(times, 0.5)),
        wanted: "under 2 ms",
      },
      {
        what: `Decision over 20 touchpoints, CPU slowed ${slowDown} times, p99`,
        result: inMs(percentile(times, 0.99)),
        wanted: "under 2 ms",
      },
      { what: `Longest task of a product page, CPU slowed ${slowDown} times, without Attendant`, result: inMs(without), wanted: "" },
      {
        what: `Longest task of a product page, CPU slowed ${slowDown} times, with Attendant`,
        result: inMs(withEmbed),
        wanted: "no more than without",
      },
      { what: "Longest task of Attendant's own script on that page", result: inMs(await ownTask(page, url)), wanted: "under 50 ms" },
    ];
  } finally {
    await browser.close();
  }
}

/** The median over five loads of the longest task (of 50 ms or more; 0 when there was none). */
async function longestTasks(page: Page, url: string, prepare: () => void): Promise<number> {
  prepare();
  const longest: number[] = [];
  await slow(page);
  for (let i = 0; i < 5; i++) {
    await page.goto(url, { waitUntil: "load" });
    const tasks = await page.evaluate(
      () =>
        new Promise<number[]>((done) => {
          const found: number[] = [];
          new PerformanceObserver((list) => found.push(...list.getEntries().map(({ duration }) => duration))).observe({
            type: "longtask",
            buffered: true,
          });
          setTimeout(() => done(found), 1_500);
        }),
    );
    longest.push(Math.max(0, ...tasks));
  }
  return percentile(longest, 0.5);
}

/** The longest stretch that the profiler saw in the extension's scripts without a pause, over a load of the page. */
async function ownTask(page: Page, url: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 500 });
  await session.send("Profiler.start");
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(1_500);
  const { profile } = await session.send("Profiler.stop");
  const parents = new Map(profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)));
  const own = new Set(profile.nodes.filter(({ callFrame }) => /\/attendant[a-z-]*\.js/.test(callFrame.url)).map(({ id }) => id));
  const isOurs = (id: number | undefined): boolean => id !== undefined && (own.has(id) || isOurs(parents.get(id)));
  let [longest, current] = [0, 0];
  (profile.samples ?? []).forEach((sample, i) => {
    current = isOurs(sample) ? current + (profile.timeDeltas?.[i] ?? 0) / 1_000 : 0;
    longest = Math.max(longest, current);
  });
  await session.detach();
  return longest;
}

/** Runs the very function of the runtime in the page, with what the page gives it. */
async function decisionTimes(page: Page, snapshot: Snapshot): Promise<number[]> {
  const { outputFiles } = await build({
    stdin: { contents: 'export { decide } from "./app/domain/touchpoints/decide"', resolveDir: root },
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    globalName: "bench",
    tsconfig: join(root, "tsconfig.json"),
  });
  await page.goto("about:blank");
  await slow(page);
  await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
  return page.evaluate((given) => {
    const { decide } = (window as unknown as { bench: { decide(snapshot: unknown, context: unknown): unknown } }).bench;
    const context = {
      now: Date.now(),
      page: {
        type: "product",
        path: "/products/mug",
        locale: "en",
        country: "DE",
        productId: "1",
        collectionIds: ["2"],
        cartTotalCents: 4_900,
        customer: null,
      },
      device: "phone",
      visitor: { lasting: true, entryPage: false, visits: 3, lastOverlayAt: 0, subscribed: false, touchpoints: {} },
      signals: { secondsOnPage: 900, scrollPercent: 90, exitIntent: false },
      open: [],
    };
    const times: number[] = [];
    for (let i = 0; i < 500; i++) {
      const started = performance.now();
      decide(given, context);
      times.push(performance.now() - started);
    }
    return times;
  }, snapshot);
}

async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
}
