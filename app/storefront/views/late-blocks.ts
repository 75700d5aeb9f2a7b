import type { BlockKind } from "~/domain/touchpoints/block";
import type { PlainBlock } from "~/domain/touchpoints/plain-block";
import type { BlockContext } from "./block-context";

/** Puts a block into its place; `block` is of the kind it is listed under. */
export type FillBlock = (place: HTMLElement, block: PlainBlock, context: BlockContext) => void;

/** Blocks that are files of their own. `present` loads those of a touchpoint before it opens, so that nothing moves. */
export const lateBlocks: Partial<Record<BlockKind, () => Promise<FillBlock>>> = {
  code: async () => (await import("./form")).fillCode,
};
