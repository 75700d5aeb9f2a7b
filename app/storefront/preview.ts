import type { ShopSettings } from "~/domain/shops/settings";
import { chosenBrand } from "~/domain/touchpoints/chosen-brand";
import { fillText } from "~/domain/touchpoints/fill-text";
import { liveTouchpoint } from "~/domain/touchpoints/live-touchpoint";
import { pickText } from "~/domain/touchpoints/pick-text";
import { plainBlocks } from "~/domain/touchpoints/plain-blocks";
import type { CodeState } from "~/domain/touchpoints/submission";
import type { Device } from "~/domain/touchpoints/targeting";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import { findWords } from "~/domain/touchpoints/words/find-words";
import { previewPage } from "./preview-page";
import type { FormDoor, OpenView } from "./view";
import { open as openBar } from "./views/bar";
import { open as openPopup } from "./views/popup";
import { open as openSlideIn } from "./views/slide-in";

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
}

export interface Preview {
  update(touchpoint: Touchpoint): void;
  destroy(): void;
}

const views: Partial<Record<Touchpoint["format"]["kind"], OpenView>> = { popup: openPopup, bar: openBar, "slide-in": openSlideIn };
const sample: CodeState = { state: "issued", code: "TEN-7KQ2M9XD", expiresAt: "" };

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

  const draw = (next: Touchpoint): void => {
    const page = iframe.contentDocument;
    if (!page) return;
    previewPage(page, iframe, device);
    const blocks = (which: "ask" | "done") => plainBlocks(next.content[which], { locale, fallback: primaryLocale, values, handles: {} });
    views[next.format.kind]?.({
      container: page.body,
      touchpoint: liveTouchpoint("preview", next, { brand: chosenBrand(options.brand), offerEndsAt: null, boundHandles: [], steps: [] }),
      text: {
        ask: blocks(part),
        done: blocks("done"),
        pictureAlt: next.look.picture ? say(next.look.picture.alt) : undefined,
      },
      words: findWords(locale),
      consentText: say(next.consent.text ?? consentText),
      locale,
      zone: timezone,
      still: true,
      visitorId: "",
      root: "/",
      form: stillForm(values),
      answer: part === "done" ? sampleAnswer(values) : undefined,
      on: { closed: () => draw(next), clicked: () => {}, submitted: () => {} },
    });
  };

  draw(touchpoint);
  return {
    update: draw,
    destroy: () => iframe.remove(),
  };
}

/** A form that is always taken, with a code that is nobody's. */
function stillForm(values: Record<string, string>): FormDoor {
  return {
    submit: () => Promise.resolve(sampleAnswer(values)),
    checkCode: () => Promise.resolve(null),
    applyUrl: () => "#",
  };
}

function sampleAnswer(values: Record<string, string>) {
  const days = Number(values.days ?? 7);
  const expiresAt = new Date(Date.now() + days * 86_400_000).toISOString();
  return { ok: true as const, code: { ...sample, expiresAt }, byEmail: true };
}
