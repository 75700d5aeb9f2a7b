import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { chromium } from "playwright-core";
import { findBrowser } from "../shop/setup/find-browser.mjs";
import { liveTemplate, type ServedStorefront, serveStorefront } from "../storefront/serve-storefront";
import { inMs, type Measurement, percentile } from "./measurement";
import { loadPage, type PageLoad, scriptTime } from "./page-load";

const loads = 9;
const path = "/products/stoneware-mug";
const byHand = readFileSync(new URL("popup-by-hand.js", import.meta.url), "utf8");
/** Not the pixel, which is in both shops. */
const ours = /(?<=\/)(attendant(?!-pixel)[a-z-]*|popup-by-hand)\.js/;
const variants = ["without", "attendant", "by hand"] as const;
type Variant = (typeof variants)[number];

/**
 * What a popup costs that comes at once: the same product page without any, with Attendant's welcome popup, and with one written by hand,
 * in turns, so that whatever else the machine does meets all three. Medians.
 */
export async function measureWeight(): Promise<Measurement[]> {
  const shop = await serveStorefront();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
  try {
    const pages = await makePages(shop);
    const url = shop.origin + path;
    const show = (variant: Variant) => shop.pages.set(path, { type: "text/html", body: pages[variant] });
    const found: Record<Variant, PageLoad[]> = { without: [], attendant: [], "by hand": [] };
    const scripts: Record<Variant, number[]> = { without: [], attendant: [], "by hand": [] };
    const none = () => ({ before: new Set<string>(), after: new Set<string>() });
    const files = { without: none(), attendant: none(), "by hand": none() };
    // The first load of a browser is none that counts.
    for (let i = -1; i < loads; i++) {
      for (const variant of variants) {
        show(variant);
        const load = await loadPage(browser, url);
        for (const when of ["before", "after"] as const) {
          for (const address of load.scripts[when]) {
            const [name] = ours.exec(address) ?? [];
            if (name) files[variant][when].add(name);
          }
        }
        if (i >= 0) found[variant].push(load);
        if (i >= 0 && variant !== "without") {
          scripts[variant].push(await scriptTime(browser, url, (address) => ours.test(address)));
        }
      }
    }
    const median = (variant: Variant, of: (load: PageLoad) => number) => percentile(found[variant].map(of), 0.5);
    const row = (what: string, of: (variant: Variant) => string, wanted = ""): Measurement => ({
      what: `${what}: without / Attendant / by hand`,
      result: variants.map(of).join(" / "),
      wanted,
    });
    const ratio = (variant: Variant) => median(variant, ({ visible, firstPaint }) => (visible ?? Number.NaN) / firstPaint);
    return [
      row(
        "Scripts until a popup with an offer is visible, raw bytes",
        (variant) => `${bytes(files[variant].before, false)}`,
        "under 20,000",
      ),
      row(
        "Scripts until a popup with an offer is visible, brotli bytes",
        (variant) => `${bytes(files[variant].before, true)}`,
        "at most 8,192",
      ),
      row("Scripts after it is visible, brotli bytes", (variant) => `${bytes(files[variant].after, true)}`),
      row("Page's HTML, brotli bytes", (variant) => `${brotliCompressSync(pages[variant]).byteLength}`),
      row("Requests until it is visible", (variant) => `${files[variant].before.size}`),
      row("Their script time", (variant) => (variant === "without" ? "0" : inMs(percentile(scripts[variant], 0.5))), "40 ms"),
      row("First paint", (variant) => inMs(median(variant, ({ firstPaint }) => firstPaint))),
      row("Navigation to visible", (variant) =>
        variant === "without" ? "–" : inMs(median(variant, ({ visible }) => visible ?? Number.NaN)),
      ),
      row("Visible after so many first paints", (variant) => (variant === "without" ? "–" : ratio(variant).toFixed(2)), "1.15"),
      row("Layout shift", (variant) => median(variant, ({ shift }) => shift).toFixed(3), "0"),
      row("Blocking time of the page", (variant) => inMs(median(variant, ({ blocking }) => blocking)), "as without"),
      row("Longest task of the page", (variant) => inMs(median(variant, ({ longestTask }) => longestTask)), "under 50 ms"),
    ];
  } finally {
    await browser.close();
    await shop.close();
  }
}

async function makePages(shop: ServedStorefront): Promise<Record<Variant, string>> {
  const html = async () => (await fetch(`http://127.0.0.1:${new URL(shop.origin).port}${path}`)).text();
  shop.publish();
  const without = await html();
  shop.publish(liveTemplate("welcome-offer"));
  shop.pages.set("/popup-by-hand.js", { type: "text/javascript", body: byHand });
  return {
    without,
    attendant: await html(),
    "by hand": without.replace("</body>", '<script src="/popup-by-hand.js" defer></script></body>'),
  };
}

function bytes(files: Set<string>, compressed: boolean): number {
  const sizes = [...files].map((name) => {
    const content = name === "popup-by-hand.js" ? Buffer.from(byHand) : readFileSync(`extensions/attendant/assets/${name}`);
    return (compressed ? brotliCompressSync(content) : content).byteLength;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}
