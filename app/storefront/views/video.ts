import { addStyle } from "./add-style";
import { element } from "./element";
import type { FillBlock } from "./fill-block";
import unseenCss from "./unseen.css?inline";
import videoCss from "./video.css?inline";

/** A link to a film, in a tab of its own: nothing of the film's host is loaded before the click. */
export const fill: FillBlock<"video"> = (place, { url, label, pictureUrl }, { input }) => {
  addStyle(place, unseenCss + videoCss);
  const picture = pictureUrl && element("span", { class: "still" }, element("img", { src: pictureUrl, alt: "" }));
  const said = element("span", { class: "unseen" }, ` (${input.words.newTab})`);
  const link = element(
    "a",
    { class: "film", href: url, target: "_blank", rel: "noopener" },
    picture,
    element("span", { class: "play" }),
    label,
    said,
  );
  link.addEventListener("click", () => input.on("clicked", url));
  place.append(link);
};
