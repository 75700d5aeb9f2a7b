import type { PlainBlock } from "~/domain/touchpoints/plain-block";
import type { ViewInput } from "../view";
import type { BlockContext } from "./block-context";

/** What the file of a block exports. */
export interface BlockFile {
  fill(place: HTMLElement, block: PlainBlock, context: BlockContext): void;
}

/** Blocks that the kit makes by itself. Every other is a file of its own, named by its kind. */
const early = ["heading", "text", "form", "button", "dismiss"];

/**
 * Loads what a block is made with beyond the kit (a form: what makes its custom fields); undefined: nothing. What is shown waits for the
 * files of its blocks before it opens, so that nothing in it moves. Fails for a kind that this extension does not have.
 */
export function lateBlock(block: PlainBlock, preview?: ViewInput["preview"]): Promise<BlockFile> | undefined {
  const { kind } = block;
  const name = kind === "form" && block.fields.length > 0 ? "fields" : !early.includes(kind) && kind;
  if (!name) return;
  if (preview) return preview.blockFiles[name]?.() as Promise<BlockFile> | undefined;
  // By an address that the bundler does not resolve, as in `load-view.ts`: it lies beside this script. Kept, since a file that was asked for
  // again may come a frame later, and what stands beside the block would move.
  files[name] ??= import(`${here}${name}.js`) as Promise<BlockFile>;
  return files[name];
}

/** Puts the block's file to work in its place, when it is there. Without it the place is gone. */
export function fillLate(place: HTMLElement, block: PlainBlock, context: BlockContext): HTMLElement {
  lateBlock(block, context.input.preview)
    ?.then(({ fill }) => fill(place, block, context))
    .catch(() => place.remove());
  return place;
}

const files: Record<string, Promise<BlockFile>> = {};

const here = "./attendant-";
