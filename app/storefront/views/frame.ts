import type { ViewInput } from "../view";
import { addStyle } from "./add-style";
import baseCss from "./base.css?inline";
import { element } from "./element";
import formCss from "./form.css?inline";
import { themeStyle } from "./theme-style";

export interface Frame {
  host: HTMLElement;
  /** Everything visible stands in here. */
  root: HTMLElement;
}

/**
 * A shadow root of our own in the page: its styles and ours leave each other alone, except for the fonts and colours we take over.
 *
 * @param put where it has its place; left out: at the page's end
 */
export function frame({ container, touchpoint, page }: ViewInput, css: string, put = (host: HTMLElement) => container.append(host)): Frame {
  const host = element("div", { "data-attendant-view": touchpoint.id });
  const root = element("div", { class: "root", lang: page.locale, dir: getComputedStyle(container).direction });
  for (const [name, value] of Object.entries(themeStyle(container, touchpoint.look))) root.style.setProperty(name, value);
  // First into the page, which may be that of the editor's preview: styles belong to one document.
  put(host);
  host.attachShadow({ mode: "open" }).append(root);
  addStyle(root, baseCss + formCss + css);
  return { host, root };
}
