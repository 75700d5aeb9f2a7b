import type { Block, LocalText } from "./block";
import { fillText } from "./fill-text";
import { pickText } from "./pick-text";
import type { PlainBlock } from "./plain-block";

interface PlainOptions {
  locale: string;
  fallback: string;
  values: Record<string, string>;
  /** Handle by id of the products that can be bought. */
  handles: Record<string, string>;
}

/** Blocks in one language, with their placeholders filled in. A text nobody has written is left empty. */
export function plainBlocks(blocks: Block[], { locale, fallback, values, handles }: PlainOptions): PlainBlock[] {
  const say = (text: LocalText): string => fillText(pickText(text, locale, fallback) ?? "", values);
  return blocks.map((block): PlainBlock => {
    switch (block.kind) {
      case "heading":
      case "text":
        return { kind: block.kind, text: say(block.text) };
      case "picture":
        return { kind: "picture", url: block.url, alt: say(block.alt), widthPx: block.widthPx, heightPx: block.heightPx };
      case "form": {
        const { email, fields, mostFields } = block;
        const words = { label: say(block.label), placeholder: say(block.placeholder), button: say(block.button) };
        return { kind: "form", email, ...words, fields, mostFields };
      }
      case "countdown":
        return { kind: "countdown", label: say(block.label) };
      case "products": {
        const { source, mostShown } = block;
        const chosen = source.by === "choice" ? source.productIds.flatMap((id) => handles[id] ?? []) : null;
        return { kind: "products", ...(chosen && { handles: chosen }), mostShown, button: say(block.button) };
      }
      case "question": {
        const words = { text: say(block.text), low: say(block.low), high: say(block.high), button: say(block.button) };
        const options = block.options.map(({ id, label }) => ({ id, label: say(label) }));
        return { kind: "question", id: block.id, ask: block.ask, ...words, options };
      }
      case "video":
        return { kind: "video", url: block.url, label: say(block.label), pictureUrl: block.pictureUrl };
      case "spacer":
        return { kind: "spacer", heightPx: block.heightPx };
      case "code":
        return { kind: "code" };
      case "button":
        return { kind: "button", label: say(block.label), url: block.url };
      case "dismiss":
        return { kind: "dismiss", label: say(block.label) };
    }
  });
}
