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

/** A shadow root of our own in the page: its styles and ours leave each other alone, except for the fonts and colours we take over. */
export function frame({ container, touchpoint, locale }: ViewInput, css: string): Frame {
  const doc = container.ownerDocument;
  const host = element(doc, "div", { "data-attendant-view": touchpoint.id });
  const shadow = host.attachShadow({ mode: "open" });
  const { fontFamily, direction } = getComputedStyle(doc.body);
  const root = element(doc, "div", { class: "root", lang: locale, dir: direction });
  for (const [name, value] of Object.entries(themeStyle(doc, touchpoint.look))) root.style.setProperty(name, value);
  root.style.setProperty("--body-font", fontFamily);
  shadow.append(root);
  addStyle(root, baseCss + formCss + css);
  return { host, root };
}
