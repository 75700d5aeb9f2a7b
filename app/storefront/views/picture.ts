import { addStyle } from "./add-style";
import { element } from "./element";
import type { FillBlock } from "./fill-block";
import pictureCss from "./picture.css?inline";

/** A picture between other blocks, which has its place before it is there. */
export const fill: FillBlock<"picture"> = (place, { url, alt, widthPx, heightPx }) => {
  addStyle(place, pictureCss);
  place.replaceWith(element("img", { src: url, alt, width: String(widthPx), height: String(heightPx), decoding: "async" }));
};
