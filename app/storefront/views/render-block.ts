import type { PlainBlock } from "~/domain/touchpoints/plain-block";
import type { BlockContext } from "./block-context";
import { element } from "./element";
import { formBlock } from "./form-block";
import { fillLate } from "./late-block";

/** A block as an element. A late one fills its place when its file is there. */
export function renderBlock(block: PlainBlock, context: BlockContext): HTMLElement {
  const { input, close } = context;
  const { kind } = block;
  switch (kind) {
    case "heading":
      return element("h2", {}, block.text);
    case "text":
      return element("p", { class: kind }, block.text);
    case "form":
      return formBlock(block, context);
    case "button":
      return element("a", { class: kind, href: block.url, click: () => input.on("clicked", block.url) }, block.label);
    case "dismiss":
      return element("button", { class: "plain", type: "button", click: close }, block.label);
    default:
      return fillLate(element("div", { class: kind }), block, context);
  }
}
