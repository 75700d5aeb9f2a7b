import type { PreviewWords } from "~/domain/touchpoints/preview/preview-state";
import { addStyle } from "../views/add-style";
import { element } from "../views/element";
import css from "./mark-preview.css?inline";

/** Says, over everything, that what is seen is a preview; its button ends it. */
export function markPreview({ label, exit }: PreviewWords): void {
  const host = document.createElement("attendant-preview");
  const shadow = host.attachShadow({ mode: "open" });
  const button = element("button", { type: "button" }, exit);
  button.addEventListener("click", () => location.replace(location.pathname + location.search));
  const mark = element("div", { role: "status" }, element("span", {}, label), button);
  shadow.append(mark);
  document.body.append(host);
  addStyle(mark, css);
}
