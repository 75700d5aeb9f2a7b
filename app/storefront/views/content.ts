import type { ViewInput } from "../view";
import type { BlockContext, TakenAnswer } from "./block-context";
import { element } from "./element";
import { renderBlock } from "./render-block";

/** The words of a touchpoint: first what it asks, then what comes after. */
export interface Content {
  node: HTMLElement;
  /** Names it to a screen reader. */
  label: string;
  /** What is read first. */
  heading(): HTMLElement | null;
}

/**
 * Renders a touchpoint's blocks.
 *
 * @param close the shopper leaves, by a block that says so
 * @param before what happens first when the form was taken
 */
export function content(
  doc: Document,
  input: ViewInput,
  close: () => void,
  before?: (answer: TakenAnswer | null) => Promise<void>,
): Content {
  const node = element(doc, "div", { class: "stack" });
  const context: BlockContext = {
    doc,
    input,
    answer: input.answer ?? null,
    close,
    done: async (answer) => {
      await before?.(answer);
      // The place keeps its height, so that nothing under the shopper's finger moves.
      node.style.minHeight = `${node.offsetHeight}px`;
      context.answer = answer;
      fill("done");
      const first = heading();
      first?.setAttribute("tabindex", "-1");
      if (!input.still) first?.focus();
    },
  };

  const fill = (part: "ask" | "done"): void => {
    const blocks = input.text[part].map((block) => renderBlock(block, context));
    node.replaceChildren(...blocks.filter((block) => block !== null));
  };
  const heading = (): HTMLElement | null => node.querySelector("h2,.text");

  fill("ask");
  const named = input.text.ask.find((block) => "text" in block);
  return { node, label: named ? named.text : "", heading };
}
