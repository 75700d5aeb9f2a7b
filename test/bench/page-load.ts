import type { Browser, Page } from "playwright-core";

/** What one load of a page cost a shopper. Times in milliseconds. */
export interface PageLoad {
  firstPaint: number;
  /** From navigation until a dialog stands on the screen; null: none came. */
  visible: number | null;
  /** Cumulative layout shift. */
  shift: number;
  /** What tasks took beyond 50 ms each. */
  blocking: number;
  longestTask: number;
  /** Addresses of what was asked for until the dialog stood there, and of what was asked for afterwards. */
  scripts: { before: string[]; after: string[] };
}

const slowDown = 4;
/** Long enough for everything on the page to have come to rest. */
const restMs = 2_500;

/** Loads a page in a browser context of its own, with the processor slowed. */
export async function loadPage(browser: Browser, url: string): Promise<PageLoad> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await slow(page);
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: "load" });
    await page.waitForTimeout(restMs);
    const { resources, stood, ...load } = await page.evaluate(() => {
      const { stood, visible, shift, tasks } = window as unknown as Watched;
      const firstPaint = performance.getEntriesByName("first-paint")[0]?.startTime ?? Number.NaN;
      const blocking = tasks.reduce((sum, ms) => sum + ms - 50, 0);
      const resources = performance.getEntriesByType("resource").map(({ name, startTime }) => ({ name, startTime }));
      return { firstPaint, stood, visible, shift, blocking, longestTask: Math.max(0, ...tasks), resources };
    });
    const asked = (isBefore: boolean) =>
      resources.filter(({ startTime }) => startTime < (stood ?? Infinity) === isBefore).map(({ name }) => name);
    return { ...load, scripts: { before: asked(true), after: asked(false) } };
  } finally {
    await context.close();
  }
}

/** The script time (ms) in the files that `isOurs` names, over a load of the page, as the profiler sampled it. */
export async function scriptTime(browser: Browser, url: string, isOurs: (address: string) => boolean): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await slow(page);
    await session.send("Profiler.enable");
    await session.send("Profiler.setSamplingInterval", { interval: 500 });
    await session.send("Profiler.start");
    await page.goto(url, { waitUntil: "load" });
    await page.waitForTimeout(restMs);
    const { profile } = await session.send("Profiler.stop");
    const parents = new Map(profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)));
    const own = new Set(profile.nodes.filter(({ callFrame }) => isOurs(callFrame.url)).map(({ id }) => id));
    const within = (id: number | undefined): boolean => id !== undefined && (own.has(id) || within(parents.get(id)));
    const spent = (profile.samples ?? []).map((sample, i) => (within(sample) ? (profile.timeDeltas?.[i + 1] ?? 0) : 0));
    return spent.reduce((sum, us) => sum + us, 0) / 1_000;
  } finally {
    await context.close();
  }
}

async function slow(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
  return session;
}

interface Watched {
  /** When the dialog was told to open. */
  stood: number | null;
  visible: number | null;
  shift: number;
  tasks: number[];
}

/** Runs in the page, before anything else. */
function watch(): void {
  const start: Watched = { stood: null, visible: null, shift: 0, tasks: [] };
  const watched = Object.assign(window as unknown as Watched, start);
  new PerformanceObserver((list) => watched.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) watched.shift += entry.value;
  }).observe({ type: "layout-shift" });
  const { showModal } = HTMLDialogElement.prototype;
  HTMLDialogElement.prototype.showModal = function () {
    watched.stood = performance.now();
    showModal.call(this);
    // The frame after the one it is drawn in.
    requestAnimationFrame(() => requestAnimationFrame(() => (watched.visible = performance.now())));
  };
}
