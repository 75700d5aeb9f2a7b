import { addStyle } from "./add-style";
import type { BlockContext, TakenAnswer } from "./block-context";
import doneCss from "./done.css?inline";
import { focusHeading } from "./focus-heading";

/** The form was taken, or the last question answered: shows what comes after it, and reads it out. */
export async function showDone(context: BlockContext, answer: TakenAnswer | null): Promise<void> {
  const { stack, fill, before, input } = context;
  await before?.(answer);
  // The place keeps its height, so that nothing under the shopper's finger moves.
  stack.style.minHeight = `${stack.offsetHeight}px`;
  addStyle(stack, doneCss);
  stack.classList.add("done");
  context.answer = answer;
  fill("done");
  if (!input.preview) focusHeading(stack);
}
