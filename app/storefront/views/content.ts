import type { ViewInput } from "../view";
import type { BlockContext } from "./block-context";
import { element } from "./element";
import { renderBlock } from "./render-block";

/** The words of a touchpoint: first what it asks, then what comes after. */
export interface Content {
  stack: HTMLElement;
  /** Names it to a screen reader. */
  label: string;
}

/**
 * Renders a touchpoint's blocks.
 *
 * @param close the shopper leaves, by a block that says so
 * @param before what happens first when the form was taken
 */
export function content(input: ViewInput, close: () => void, before?: BlockContext["before"]): Content {
  const { text, preview } = input;
  const stack = element("div", { class: "stack" });
  const fill: BlockContext["fill"] = (part) => stack.replaceChildren(...text[part].map((block) => renderBlock(block, context)));
  const context: BlockContext = { input, answer: preview?.answer, close, stack, fill, before };
  fill("ask");
  const named = text.ask.find((block) => "text" in block);
  return { stack, label: named ? named.text : "" };
}
