import type { BlockKind } from "~/domain/touchpoints/block";
import type { PlainBlock } from "~/domain/touchpoints/plain-block";
import type { BlockContext } from "./block-context";

/** Puts a block into its place: what the file of a block exports. */
export type FillBlock<Kind extends BlockKind> = (
  place: HTMLElement,
  block: Extract<PlainBlock, { kind: Kind }>,
  context: BlockContext,
) => void;
