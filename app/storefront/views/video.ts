import { addStyle } from "./add-style";
import { element } from "./element";
import type { FillBlock } from "./fill-block";
import videoCss from "./video.css?inline";

/** A link to a film, in a tab of its own: nothing of the film's host is loaded before the click. */
export const fill: FillBlock<"video"> = (place, { url, label, pictureUrl }, { doc, input }) => {
  addStyle(place, videoCss);
  const picture = pictureUrl && element(doc, "span", { class: "still" }, element(doc, "img", { src: pictureUrl, alt: "" }));
  const said = element(doc, "span", { class: "unseen" }, ` (${input.words.newTab})`);
  const link = element(
    doc,
    "a",
    { class: "film", href: url, target: "_blank", rel: "noopener" },
    picture,
    element(doc, "span", { class: "play" }),
    label,
    said,
  );
  link.addEventListener("click", () => input.on.clicked(url));
  place.append(link);
};
