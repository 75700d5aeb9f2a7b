import type { ShopSettings } from "~/domain/shops/settings";
import { chosenBrand } from "~/domain/touchpoints/chosen-brand";
import { fillText } from "~/domain/touchpoints/fill-text";
import { liveTouchpoint } from "~/domain/touchpoints/live-touchpoint";
import { pickText } from "~/domain/touchpoints/pick-text";
import type { PlainField } from "~/domain/touchpoints/plain-block";
import { plainBlocks } from "~/domain/touchpoints/plain-blocks";
import type { PreviewProducts } from "~/domain/touchpoints/preview-products";
import type { Device } from "~/domain/touchpoints/targeting";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import { findWords } from "~/domain/touchpoints/words/find-words";
import { previewId, previewPage } from "./preview-page";
import { previewFields, previewSamples } from "./preview-samples";
import type { OpenView, Told, View } from "./view";
import { addStyle } from "./views/add-style";
import { open as openBar } from "./views/bar";
import { open as openEmbedded } from "./views/embedded";
import { open as openFeed } from "./views/feed";
import { open as openFullScreen } from "./views/full-screen";
import { open as openNote } from "./views/note";
import { open as openPage } from "./views/page";
import { open as openPopup } from "./views/popup";
import { open as openShippingBar } from "./views/shipping-bar";
import { open as openSlideIn } from "./views/slide-in";
import { open as openTeaser } from "./views/teaser";
import { open as openWheel } from "./views/wheel";

export interface PreviewOptions {
  locale: string;
  /** Language of texts that are missing in `locale`. */
  primaryLocale: string;
  device: Device;
  brand: ShopSettings["brand"];
  /** The shop's own, by language. */
  consentText: Record<string, string>;
  /** What `{offer}` and `{days}` say. */
  values: Record<string, string>;
  /** What is there at first, or what comes after the form. */
  part: "ask" | "done";
  timezone: string;
  /** ISO 4217; of the shop. */
  currency?: string;
  /** The custom fields that forms may ask for, by key, in `locale`. */
  fields?: Record<string, PlainField>;
  /** What cards of products show; left out: shapes with prices. */
  products?: PreviewProducts;
  /** Of the window that it stands for; left out: the device's. */
  widthPx?: number;
}

export interface Preview {
  update(touchpoint: Touchpoint): void;
  destroy(): void;
}

const views: Record<Touchpoint["format"]["kind"], OpenView> = {
  popup: openPopup,
  "full-screen": openFullScreen,
  bar: openBar,
  "slide-in": openSlideIn,
  embedded: openEmbedded,
  teaser: openTeaser,
  note: openNote,
  wheel: openWheel,
  feed: openFeed,
  "shipping-bar": openShippingBar,
  page: openPage,
};

/** A dialog that is open without the rest of the page being shut off has no backdrop, and is not held in the window. */
const dialogCss = "dialog{position:fixed;inset:0;max-height:calc(100% - 38px);box-shadow:0 0 0 100vmax rgb(0 0 0/.45)}";

/** A preview knows products by their ids. */
const sampleHandles: Record<string, string> = new Proxy({}, { get: (_, id) => String(id) });

const blockFiles = {
  code: () => import("./views/code"),
  countdown: () => import("./views/countdown"),
  fields: () => import("./views/fields"),
  picture: () => import("./views/picture"),
  products: () => import("./views/products"),
  question: () => import("./views/question"),
  spacer: () => import("./views/spacer"),
  video: () => import("./views/video"),
};

/**
 * Shows a touchpoint in an element of the admin as shoppers will meet it: the storefront's own view modules over a plain page, in a frame as
 * wide as the device. Nothing in it takes the focus or is sent.
 */
export function mountPreview(element: HTMLElement, touchpoint: Touchpoint, options: PreviewOptions): Preview {
  const doc = element.ownerDocument;
  const iframe = doc.createElement("iframe");
  iframe.title = "Preview";
  element.append(iframe);
  // An empty frame is drawn by the rules of the nineties; ours has to be drawn as a storefront is.
  iframe.contentDocument?.open();
  iframe.contentDocument?.write("<!doctype html><html><head></head><body></body></html>");
  iframe.contentDocument?.close();
  const { locale, primaryLocale, device, part, values, timezone, consentText } = options;
  const say = (text: Record<string, string>): string => fillText(pickText(text, locale, primaryLocale) ?? "", values);

  let view: View | undefined;
  const draw = (next: Touchpoint): void => {
    const page = iframe.contentDocument;
    if (!page) return;
    const live = liveTouchpoint(previewId, next, { brand: chosenBrand(options.brand), offerEndsAt: null, boundHandles: [], steps: [] });
    const words = findWords(locale);
    const { form, sample, cart, taken } = previewSamples(next, {
      values,
      words,
      products: options.products,
      locale,
      timezone,
    });
    view?.remove();
    previewPage(page, iframe, { device, widthPx: options.widthPx, format: live.format, locale });
    const blocks = (which: "ask" | "done") =>
      plainBlocks(next.content[which], { locale, fallback: primaryLocale, values, handles: sampleHandles });
    view = views[next.format.kind]({
      container: page.body,
      touchpoint: live,
      text: {
        ask: blocks(part),
        done: blocks("done"),
        pictureAlt: next.look.picture ? say(next.look.picture.alt) : undefined,
        label: "label" in next.format ? say(next.format.label) : undefined,
        slices: next.format.kind === "wheel" ? next.format.slices.map(({ label }) => say(label)) : undefined,
      },
      words,
      consentText: say(next.consent.text ?? consentText),
      fields: previewFields(next, options.fields ?? {}),
      touchpoints: {},
      page: { locale, cart, known: null },
      data: { root: "/", snapshot: { cartDivisor: 1 } },
      visitor: { memory: () => ({ id: "", fields: {}, touchpoints: {} }) },
      preview: { form, sample, currency: options.currency, blockFiles, answer: part === "done" ? taken() : undefined },
      on: (...[outcome]: Told) => {
        if (outcome === "closed") draw(next);
      },
    });
    for (const dialog of page.querySelector("[data-attendant-view]")?.shadowRoot?.querySelectorAll("dialog") ?? [])
      addStyle(dialog, dialogCss);
  };

  draw(touchpoint);
  return {
    update: draw,
    destroy: () => iframe.remove(),
  };
}
