import type { PlainBlock } from "~/domain/touchpoints/plain-block";
import type { BlockContext } from "./block-context";
import { element } from "./element";
import { formBlock } from "./form-block";
import { lateBlock } from "./late-block";

/** A block as an element; null for a kind this script does not know. A late one fills its place when its file is there. */
export function renderBlock(block: PlainBlock, context: BlockContext): HTMLElement | null {
  const { doc, input, close } = context;
  const { kind } = block;
  switch (kind) {
    case "heading":
      return element(doc, "h2", {}, block.text);
    case "text":
      return element(doc, "p", { class: kind }, block.text);
    case "picture": {
      const { url, alt, widthPx, heightPx } = block;
      return element(doc, "img", { src: url, alt, width: String(widthPx), height: String(heightPx), decoding: "async" });
    }
    case "form":
      return formBlock(block, context);
    case "button": {
      const link = element(doc, "a", { class: kind, href: block.url }, block.label);
      link.addEventListener("click", () => input.on.clicked(block.url));
      return link;
    }
    case "dismiss": {
      const button = element(doc, "button", { class: "plain", type: "button" }, block.label);
      button.addEventListener("click", close);
      return button;
    }
    default: {
      const place = element(doc, "div", { class: kind });
      if (kind === "spacer") place.style.height = `${block.heightPx}px`;
      lateBlock(block, input)
        ?.then(({ fill }) => fill(place, block, context))
        .catch(() => place.remove());
      return place;
    }
  }
}
