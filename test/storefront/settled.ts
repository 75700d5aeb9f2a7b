import type { BrowserContext, Page, Request } from "playwright-core";

/** Timers that are set for longer are waiting for something, not working: a countdown's next second, the next look at the clock. */
const shortMs = 500;
/** A page that does not come to rest by then has a fault of its own. */
const patienceMs = 15_000;

declare global {
  interface Window {
    /** When the timers that are pending go off, in milliseconds of the page's time. */
    pendingTimers?: Map<number, number>;
  }
}

const loading = new WeakMap<Page, Set<Request>>();

/** Makes the pages of a browser tell when they have come to rest; to be called before the first is opened. */
export async function watchRest(context: BrowserContext): Promise<void> {
  context.on("page", (page) => {
    const open = new Set<Request>();
    loading.set(page, open);
    // Nobody waits for what is sent on leaving.
    page.on("request", (request) => request.resourceType() !== "ping" && open.add(request));
    page.on("requestfinished", (request) => open.delete(request));
    page.on("requestfailed", (request) => open.delete(request));
  });
  await context.addInitScript(() => {
    const pending = new Map<number, number>();
    const { setTimeout: set, clearTimeout: clear } = window;
    window.pendingTimers = pending;
    window.setTimeout = ((work: (...said: unknown[]) => void, ms = 0, ...said: unknown[]) => {
      const id: number = set(() => {
        pending.delete(id);
        work(...said);
      }, ms);
      pending.set(id, performance.now() + ms);
      return id;
    }) as typeof setTimeout;
    window.clearTimeout = ((id: number) => {
      pending.delete(id);
      clear(id);
    }) as typeof clearTimeout;
  });
}

/**
 * Waits until the page has come to rest: nothing is being loaded, no short timer is pending, nothing moves, and the main thread has
 * twice had nothing to do. Then the runtime has looked at the page, and has shown what it shows at once.
 *
 * @throws when the page does not come to rest
 */
export async function settled(page: Page): Promise<void> {
  const end = Date.now() + patienceMs;
  for (let rests = 0; rests < 2; ) {
    const busy = await page.evaluate(whatIsBusy, shortMs);
    const asked = [...(loading.get(page) ?? [])].map((request) => request.url());
    rests = busy.length + asked.length === 0 ? rests + 1 : 0;
    if (Date.now() > end) throw new Error(`The page does not come to rest: ${[...busy, ...asked].join(", ")}`);
  }
}

/** In the page: what still goes on once the main thread has nothing to do. */
async function whatIsBusy(shortMs: number): Promise<string[]> {
  // A frame is drawn first, where the page is looked at: the runtime waits for one.
  if (!document.hidden) await new Promise(requestAnimationFrame);
  await new Promise((idle) => requestIdleCallback(idle, { timeout: 1000 }));
  const timers = [...(window.pendingTimers ?? [])].filter(([, at]) => at - performance.now() < shortMs);
  // What views draw lies in their shadows, which the document's list leaves out.
  const shadows = Array.from(document.querySelectorAll("[data-attendant-view]"), ({ shadowRoot }) => shadowRoot);
  const moving = [document, ...shadows].flatMap((root) =>
    (root?.getAnimations() ?? []).filter(({ playState, effect }) => {
      return playState === "running" && Number.isFinite(effect?.getComputedTiming().endTime);
    }),
  );
  return [
    ...timers.map(() => "a timer"),
    ...moving.map(() => "a movement"),
    ...(document.readyState === "complete" ? [] : ["the document"]),
  ];
}
