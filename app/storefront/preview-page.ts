import type { LiveFormat } from "~/domain/touchpoints/snapshot";
import type { Device } from "~/domain/touchpoints/targeting";

/** What a previewed touchpoint is called. */
export const previewId = "preview";

/** Width of the screen that a preview stands for; it is scaled to the room there is. */
const widths = { desktop: 1120, phone: 375 };

const rightToLeft = /^(ar|fa|he|ur|dv|ps|yi|ku-arab)\b/i;

const css = `html{font:16px/1.5 system-ui,sans-serif;color:#2a2f2c;background:#fff}body{margin:0}
header,main{max-width:1000px;margin:auto;padding:20px 24px}header{border-bottom:1px solid #e6e6e3}
i{display:block;background:#eeeeea;border-radius:4px;height:14px;margin:14px 0;width:60%}i.picture{height:280px;width:100%}i.short{width:32%}i.low{height:72px}`;

interface PreviewPage {
  device: Device;
  /** Of the window; left out: the device's. */
  widthPx?: number;
  format: LiveFormat;
  locale: string;
}

/** Empties the preview's page and draws the outline of a shop, so that the touchpoint is seen in its place. */
export function previewPage(page: Document, iframe: HTMLIFrameElement, { device, widthPx, format, locale }: PreviewPage): void {
  const width = widthPx ?? widths[device];
  const { clientWidth, clientHeight } = iframe.parentElement ?? iframe;
  const scale = Math.min(1, (clientWidth || width) / width);
  const height = Math.round((clientHeight || 600) / scale);
  const left = Math.max(0, (clientWidth - width * scale) / 2);
  iframe.style.cssText = `position:absolute;top:0;left:${left}px;border:0;width:${width}px;height:${height}px;transform-origin:0 0;transform:scale(${scale})`;
  page.documentElement.dir = rightToLeft.test(locale) ? "rtl" : "ltr";
  const style = page.createElement("style");
  style.textContent = css;
  page.head.replaceChildren(style);
  const header = page.createElement("header");
  const main = page.createElement("main");
  header.append(shape(page, "short"));
  main.append(shape(page, "picture"), shape(page, "short"), shape(page), shape(page), shape(page));
  const place = placeOf(page, format);
  // What stands in the page itself is seen without scrolling.
  if (place.childElementCount > 0 || format.kind === "embedded") main.querySelector("i")?.classList.add("low");
  if (format.kind === "page") main.replaceChildren(place);
  else main.querySelector("i:nth-of-type(2)")?.after(place);
  page.body.replaceChildren(header, main);
  // Links lead nowhere here: the frame stays the preview.
  page.onclick = (event) => {
    if (event.composedPath().some((node) => (node as Element).nodeName === "A")) event.preventDefault();
  };
}

/** What a theme has where the format stands in the page itself. */
function placeOf(page: Document, format: LiveFormat): HTMLElement {
  const isForm = format.kind === "note";
  const made = page.createElement(isForm ? "form" : "div");
  if (format.kind === "embedded") made.dataset.attendantSlot = format.slot;
  if (format.kind === "page") made.dataset.attendantPage = previewId;
  if (isForm) {
    made.setAttribute("action", format.place === "product" ? "/cart/add" : "/cart");
    made.append(shape(page, "short"));
  }
  return made;
}

function shape(page: Document, kind = ""): HTMLElement {
  const made = page.createElement("i");
  made.className = kind;
  return made;
}
