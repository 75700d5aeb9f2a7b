import type { Block, LocalText } from "./block";
import { fillText } from "./fill-text";
import { pickText } from "./pick-text";
import type { PlainBlock } from "./snapshot";

/** Blocks in one language, with their placeholders filled in. A text nobody has written is left empty. */
export function plainBlocks(
  blocks: Block[],
  { locale, fallback, values }: { locale: string; fallback: string; values: Record<string, string> },
): PlainBlock[] {
  const say = (text: LocalText): string => fillText(pickText(text, locale, fallback) ?? "", values);
  return blocks.map((block): PlainBlock => {
    switch (block.kind) {
      case "heading":
      case "text":
        return { kind: block.kind, text: say(block.text) };
      case "picture":
        return { kind: "picture", url: block.url, alt: say(block.alt), widthPx: block.widthPx, heightPx: block.heightPx };
      case "email-form":
        return {
          kind: "email-form",
          label: say(block.label),
          placeholder: say(block.placeholder),
          button: say(block.button),
        };
      case "code":
        return { kind: "code" };
      case "button":
        return { kind: "button", label: say(block.label), url: block.url };
      case "dismiss":
        return { kind: "dismiss", label: say(block.label) };
    }
  });
}
