import type { PlainBlock } from "~/domain/touchpoints/plain-block";
import type { ViewInput } from "../view";
import type { BlockContext } from "./block-context";

/** What the file of a block exports. */
export interface BlockFile {
  fill(place: HTMLElement, block: PlainBlock, context: BlockContext): void;
}

/** Blocks that are files of their own, named by their kind. */
const late = ["code", "countdown", "products", "question", "video"];

/**
 * Loads what a block is made with beyond the kit (a form: what makes its custom fields); undefined: nothing. What is shown waits for the
 * files of its blocks before it opens, so that nothing in it moves.
 */
export function lateBlock(block: PlainBlock, { blockFiles }: Pick<ViewInput, "blockFiles">): Promise<BlockFile> | undefined {
  const { kind } = block;
  const name = kind === "form" && block.fields.length > 0 ? "fields" : late.includes(kind) && kind;
  if (!name) return;
  if (blockFiles) return blockFiles[name]?.() as Promise<BlockFile> | undefined;
  // By an address that the bundler does not resolve, as in `load-view.ts`: it lies beside this script. Kept, since a file that was asked for
  // again may come a frame later, and what stands beside the block would move.
  files[name] ??= import(`${here}${name}.js`) as Promise<BlockFile>;
  return files[name];
}

const files: Record<string, Promise<BlockFile>> = {};

const here = "./attendant-";
