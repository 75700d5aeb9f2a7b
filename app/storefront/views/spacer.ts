import type { FillBlock } from "./fill-block";

/** Room between two blocks. */
export const fill: FillBlock<"spacer"> = (place, { heightPx }) => {
  place.style.height = `${heightPx}px`;
};
