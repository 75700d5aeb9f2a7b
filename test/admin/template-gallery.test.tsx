// @vitest-environment jsdom
import "./prepare-browser";
import { act } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import type { LoadPreview, PreviewOptions } from "~/admin/touchpoints/preview-port";
import { TemplateGallery } from "~/admin/touchpoints/template-gallery";
import { defaultSettings } from "~/domain/shops/settings";
import { touchpointTemplates } from "~/domain/touchpoints/templates/touchpoint-templates";
import { findBarriers } from "./find-barriers";
import { renderPage } from "./render-page";

// Pages of many cards take their time where processors are shared.
vi.setConfig({ testTimeout: 60_000 });

const { brand, consent } = defaultSettings;
const products = { samples: [{ title: "Stoneware mug", picture: null, price: 2400, compareAt: null }] };
/** How often a place in view is looked for, and what is then drawn there. */
let isInView: boolean;
let drawn: PreviewOptions[];
const loadPreview: LoadPreview = () =>
  Promise.resolve((_element, _touchpoint, options) => {
    drawn.push(options);
    return { update() {}, destroy() {} };
  });
beforeEach(() => {
  drawn = [];
  isInView = false;
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(private see: (entries: { isIntersecting: boolean }[]) => void) {}
      observe(): void {
        this.see([{ isIntersecting: isInView }]);
      }
      disconnect(): void {}
    },
  );
});

interface Given {
  language?: string;
  address?: string;
  busyId?: string | null;
  onChoose?(id: string): void;
}
const open = ({ language = "en", address = "/", busyId = null, onChoose = () => {} }: Given = {}) =>
  renderPage(
    <TemplateGallery {...{ settings: { brand, consent }, primaryLocale: language, products, loadPreview, busyId, onChoose }} />,
    language,
    address,
  );
const names = (page: HTMLElement): string[] => [...page.querySelectorAll("h3")].map(({ textContent }) => textContent ?? "");
const bareKey = /\b(?:templates|touchpoints|preview)\.[a-z]/;

it.each(["en", "ko"])("every template is there once, in %s, without a barrier", async (language) => {
  const page = await open({ language });
  expect(names(page)).toEqual(expect.arrayContaining(touchpointTemplates.map(({ name }) => name[language])));
  expect(names(page)).toHaveLength(touchpointTemplates.length);
  expect(page.textContent).not.toMatch(bareKey);
  expect(await findBarriers(page)).toEqual([]);
});

it("what is out of view is not drawn; what comes into view is, with the shop's own products", async () => {
  await open();
  expect(drawn).toEqual([]);
  isInView = true;
  await open({ address: "/?q=wheel" });
  await vi.waitFor(() => expect(drawn.length).toBeGreaterThan(0));
  expect(drawn[0]).toMatchObject({ products, primaryLocale: "en", part: "ask" });
});

it("the address keeps what is looked for, and says when there is nothing", async () => {
  const found = names(await open({ address: "/?goal=listen" }));
  expect(found.length).toBeGreaterThan(0);
  expect(found).toHaveLength(touchpointTemplates.filter(({ touchpoint }) => touchpoint.goal === "listen").length);
  const none = await open({ address: "/?q=unicorn" });
  expect(names(none)).toEqual([]);
  expect(none.textContent).toContain("No template");
});

it("a template is taken by its own button, and no other while that one is on its way", async () => {
  const taken: string[] = [];
  const page = await open({ onChoose: (id) => taken.push(id) });
  await act(async () => page.querySelector<HTMLElement>('[aria-label="Use template Welcome offer"]')?.click());
  expect(taken).toEqual(["welcome-offer"]);
  const busy = await open({ busyId: "welcome-offer" });
  const buttons = [...busy.querySelectorAll<HTMLButtonElement>('button[aria-label^="Use template "]')];
  expect(buttons).toHaveLength(touchpointTemplates.length);
  expect(buttons.every((one) => one.getAttribute("aria-disabled") === "true")).toBe(true);
});
