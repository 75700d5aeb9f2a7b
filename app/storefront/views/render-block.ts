import type { PlainBlock } from "~/domain/touchpoints/plain-block";
import type { BlockContext } from "./block-context";
import { element } from "./element";
import { emailForm } from "./email-form";
import { lateBlocks } from "./late-blocks";

/** A block as an element; null for a kind this script does not know. A late one fills its place when its file is there. */
export function renderBlock(block: PlainBlock, context: BlockContext): HTMLElement | null {
  const { doc, input, close } = context;
  switch (block.kind) {
    case "heading":
      return element(doc, "h2", {}, block.text);
    case "text":
      return element(doc, "p", { class: "text" }, block.text);
    case "picture": {
      const { url, alt, widthPx, heightPx } = block;
      return element(doc, "img", { src: url, alt, width: String(widthPx), height: String(heightPx), decoding: "async" });
    }
    case "form":
      return emailForm(block, context);
    case "button": {
      const link = element(doc, "a", { class: "button", href: block.url }, block.label);
      link.addEventListener("click", () => input.on.clicked(block.url));
      return link;
    }
    case "dismiss": {
      const button = element(doc, "button", { class: "plain", type: "button" }, block.label);
      button.addEventListener("click", close);
      return button;
    }
    default: {
      const load = lateBlocks[block.kind];
      if (!load) return null;
      const place = element(doc, "div", { class: block.kind });
      load()
        .then((fill) => fill(place, block, context))
        .catch(() => place.remove());
      return place;
    }
  }
}
