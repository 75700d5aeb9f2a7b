import type { ViewInput } from "../view";
import type { BlockContext } from "./block-context";
import { element } from "./element";
import { formDoor } from "./form-door";
import { renderBlock } from "./render-block";

/** The words of a touchpoint: first what it asks, then what comes after. */
export interface Content {
  node: HTMLElement;
  /** The text that names it to a screen reader. */
  label(): string;
  focusHeading(): void;
}

/**
 * Renders a touchpoint's blocks.
 *
 * @param close the shopper leaves, by a block that says so
 */
export function content(doc: Document, input: ViewInput, close: () => void): Content {
  const node = element(doc, "div", { class: "stack" });
  const context: BlockContext = {
    doc,
    input,
    door: input.form ?? formDoor(input),
    answer: input.answer ?? null,
    close,
    done: (answer) => {
      // The place keeps its height, so that nothing under the shopper's finger moves.
      node.style.minHeight = `${node.offsetHeight}px`;
      context.answer = answer;
      fill("done");
      focusHeading();
    },
  };

  const fill = (part: "ask" | "done"): void => {
    const blocks = input.text[part].map((block) => renderBlock(block, context));
    node.replaceChildren(...blocks.filter((block) => block !== null));
  };
  const first = (): HTMLElement | null => node.querySelector("h2,.text");
  const focusHeading = (): void => {
    const heading = first();
    heading?.setAttribute("tabindex", "-1");
    if (!input.still) heading?.focus();
  };

  fill("ask");
  return { node, label: () => first()?.textContent ?? "", focusHeading };
}
