import type { Locator, Page, Route } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import type { TouchpointFormat } from "~/domain/touchpoints/format";
import type { StorefrontModes } from "../shop/storefront/modes";
import { networkLine, prepareVisits } from "./prepare-visits";
import { breakAnalytics, fillStorage, pasteCopy, refuseStorage } from "./rough-pages";
import { liveTemplate } from "./serve-storefront";
import { settled } from "./settled";
import { form, heading, live, slices, text } from "./view-cases";

/** What a storefront is met in out in the world, and every format in it: as many at once as a page has room for. */
interface State {
  modes?: Partial<StorefrontModes>;
  before?(page: Page): Promise<unknown>;
  /** The app does not answer what is sent to it. */
  isAppDown?: boolean;
  /** The shopper closes the first overlay as it is, so that this too is told the shop's analytics. */
  isRefused?: boolean;
  /** The browser says of itself that a request failed. */
  saysSo?: boolean;
}

const visits = prepareVisits();
const product = "/products/stoneware-mug";
const answerTo = (page: Page, how: (route: Route) => Promise<void>) =>
  page.route(/\/apps\/attendant\//, (route) => (route.request().isNavigationRequest() ? route.continue() : how(route)));

const states: Record<string, State> = {
  "under a strict content security policy": { modes: { csp: true } },
  "in a theme with a fetch of its own and more in arrays": { modes: { brokenFetch: true } },
  "with the embed twice on the page, and an older copy of it": {
    modes: { twice: true },
    before: (page) => page.addInitScript(pasteCopy),
  },
  "where storage is refused": { before: (page) => page.addInitScript(refuseStorage) },
  "where storage is full": { before: (page) => page.addInitScript(fillStorage) },
  "while the app fails": {
    before: (page) => answerTo(page, (route) => route.fulfill({ status: 503, contentType: "text/html", body: "<h1>Sorry</h1>" })),
    isAppDown: true,
    saysSo: true,
  },
  "while something else answers in the app's place": {
    before: (page) => answerTo(page, (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<h1>Opening soon</h1>" })),
    isAppDown: true,
  },
  "while the app cannot be reached": {
    before: (page) => answerTo(page, (route) => route.abort("connectionrefused")),
    isAppDown: true,
    saysSo: true,
  },
  "where an ad blocker keeps the shop's analytics and its pixel away": {
    before: (page) => page.route(/shopifycloud|pixel|\/ingest/, (route) => route.abort("blockedbyclient")),
    saysSo: true,
  },
  "where an ad blocker has broken the shop's analytics": {
    before: (page) => page.addInitScript(breakAnalytics),
    isRefused: true,
  },
};

const pages: [name: string, path: string, formats: TouchpointFormat[]][] = [
  [
    "a popup, then a full screen, and one behind a teaser, a bar, a feed, an embedded block and a note",
    product,
    [
      { kind: "popup" },
      { kind: "full-screen" },
      { kind: "bar", edge: "top" },
      { kind: "teaser", side: "start", opens: "full-screen", label: { en: "10 % for you" } },
      { kind: "feed", side: "end", label: { en: "Messages" } },
      { kind: "embedded", slot: "main" },
      { kind: "note", place: "product" },
    ],
  ],
  [
    "a wheel, then a slide-in, and one behind a teaser, a shipping bar and a landing page",
    "/apps/attendant/p/spring",
    [
      { kind: "wheel", slices },
      { kind: "slide-in", corner: "end" },
      { kind: "page", handle: "spring", title: { en: "Spring" } },
      { kind: "shipping-bar", edge: "top", goalCents: 6000 },
      { kind: "teaser", side: "start", opens: "slide-in", label: { en: "10 % for you" } },
    ],
  ],
];

/** Those that come one after the other, each when the one before it has been closed. */
const overlays: TouchpointFormat["kind"][] = ["popup", "wheel", "full-screen", "slide-in"];
/** Of what stands beside the page, as often as it can. */
const always = { showsPerVisit: null, showsPerDay: null, showsEver: null, hoursAfterClose: 24 };
const publish = (formats: TouchpointFormat[]) =>
  visits.shop.publish(
    ...formats.map((format) =>
      live(format, format.kind.endsWith("bar") || format.kind === "note" ? [text] : [heading, text, form], {
        offerId: null,
        // Who has left an address in one is asked by the next all the same.
        targeting: { ...liveTemplate("welcome-offer").targeting, hideFromSubscribers: false },
        ...(!overlays.includes(format.kind) && { manners: always }),
      }),
    ),
  );
const view = (page: Page, formats: TouchpointFormat[], kind: string): Locator =>
  page.locator(`[data-attendant-view$="${formats.findIndex((format) => format.kind === kind)}"]`);

beforeAll(() => {
  visits.shop.manners = { ...visits.shop.manners, secondsBetweenOverlays: 0 };
  visits.shop.theme.placeBlock("marl-and-moss.myshopify.com", "product", "touchpoint", { slot: "main", space: 120 });
});

describe.each(Object.entries(states))("%s", (_, { modes = {}, before, isAppDown = false, isRefused = false, saysSo = false }) => {
  it.each(pages)("%s", async (_, path, formats) => {
    if (saysSo) visits.allowed = networkLine;
    visits.shop.modes.mode(modes);
    publish(formats);
    const page = await visits.visit(path, {}, before);
    const atFirst = formats.map((_, index) => index).filter((index) => index !== 1);
    await expect.poll(() => drawn(page), { timeout: 20_000 }).toEqual(atFirst);
    for (const { kind } of formats) {
      const own = view(page, formats, kind);
      if (kind === "feed") {
        await own.getByRole("button", { name: /^Messages/ }).click();
        const said = () => own.getByRole("status").allInnerTexts();
        await expect.poll(said).toEqual(isAppDown ? ["That did not work. Please try again."] : []);
        await own.getByRole("listitem").filter({ hasText: "Letters from the kitchen" }).first().waitFor();
        await page.keyboard.press("Escape");
      } else if (kind === "teaser") await own.getByRole("button", { name: "10 % for you" }).click();
      if (isRefused && (kind === "popup" || kind === "wheel")) await own.getByLabel("Email address").waitFor();
      else if ([...overlays, "embedded", "page", "teaser"].includes(kind)) await send(own, isAppDown);
      if ([...overlays, "teaser"].includes(kind)) {
        await page.keyboard.press("Escape");
        await own.getByRole("heading").waitFor({ state: "detached" });
      }
    }
    const still = await drawn(page);
    expect(still, "each stands there once").toEqual([...new Set(still)]);
    if (path === product) await buy(page);
  });
});

describe("a snapshot that is", () => {
  it.each(["missing", "old", "broken"] as const)("%s: nothing is shown in any format, and the page is as it was", async (snapshot) => {
    const formats = pages.flatMap(([, , some]) => some).filter(({ kind }) => kind !== "feed" && kind !== "embedded");
    visits.shop.modes.mode({ snapshot });
    publish(formats);
    const page = await visits.visit(product);
    await buy(page);
    expect(await drawn(page)).toEqual([]);
    if (snapshot === "missing") expect(visits.shop.requests.filter((each) => each.includes("/attendant/"))).toEqual([]);
    const space = (node: Element): number => node.getBoundingClientRect().height;
    expect(await page.locator("[data-attendant-slot=main]").evaluate(space)).toBe(120);
    await page.goto(`${visits.shop.origin}/apps/attendant/p/spring`);
    await settled(page);
    expect(await drawn(page)).toEqual([]);
    expect(await page.getByRole("heading", { name: "Letters from the kitchen" }).isVisible()).toBe(true);
  });

  it("newer than a file that it needs: what can be shown is", async () => {
    visits.allowed = networkLine;
    visits.shop.publish(live({ kind: "hologram" } as unknown as TouchpointFormat), live({ kind: "popup" }));
    const page = await visits.visit(product);
    await page.getByRole("dialog").waitFor();
    expect(await drawn(page)).toEqual([1]);
  });
});

describe("while the app fails", () => {
  it("what promises a code stays away, and another takes its place", async () => {
    visits.allowed = networkLine;
    visits.shop.publish(live({ kind: "popup" }), live({ kind: "slide-in", corner: "end" }, [heading], { offerId: null }));
    const page = await visits.visit(product, {}, (before) => answerTo(before, (route) => route.fulfill({ status: 503, body: "" })));
    await expect.poll(() => drawn(page)).toEqual([1]);
  });
});

describe("a file of ours that is blocked", () => {
  it.each(["attendant", "attendant-kit", "attendant-popup"])("%s: the page goes on without it", async (file) => {
    visits.allowed = networkLine;
    visits.shop.publish(live({ kind: "popup" }, [heading], { offerId: null }));
    const page = await visits.visit(product, {}, (before) => before.route(`**/${file}.js*`, (route) => route.abort("blockedbyclient")));
    await buy(page);
    expect(await drawn(page)).toEqual([]);
  });
});

/** Leaves an address and sees what becomes of it. */
async function send(own: Locator, isAppDown: boolean): Promise<void> {
  await own.getByLabel("Email address").fill("mina@example.com");
  await own.getByRole("checkbox").check();
  await own.getByRole("button", { name: "Send me the code" }).click();
  if (isAppDown) await own.getByText("That did not work. Please try again.").waitFor();
  else await own.getByText("TEN-7KQ2M9XD").waitFor();
}

/** The theme's own work, on the same page. */
async function buy(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Add to cart" }).click();
  await page.locator("#cart-drawer[open]").waitFor();
}

/** The numbers of the touchpoints that are to be seen, with our styles. */
const drawn = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll<HTMLElement>("[data-attendant-view]")].filter(({ shadowRoot }) => {
      const root = shadowRoot?.querySelector<HTMLElement>(".root");
      const part = root?.querySelector("section:not([hidden]),dialog,.bell")?.getBoundingClientRect();
      return root && getComputedStyle(root).boxSizing === "border-box" && (part?.width ?? 0) * (part?.height ?? 0) > 0;
    });
    return hosts.map(({ dataset }) => Number(dataset.attendantView?.at(-1))).sort();
  });
