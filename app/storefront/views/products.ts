import type { CardProduct } from "../view";
import { addStyle } from "./add-style";
import { addToCart } from "./add-to-cart";
import { element } from "./element";
import type { FillBlock } from "./fill-block";
import { findProducts } from "./find-products";
import { keepWidth } from "./keep-width";
import { money } from "./money";
import productsCss from "./products.css?inline";
import unseenCss from "./unseen.css?inline";

const addedMs = 2000;

/** Cards of products as they are in this moment. Until the shop has said so, each has its place; those that cannot be bought have none. */
export const fill: FillBlock<"products"> = (place, { handles, mostShown, button }, { input }) => {
  const { words, on, preview } = input;
  addStyle(place, unseenCss + productsCss);
  const count = Math.min(mostShown, handles?.length ?? mostShown);
  if (count === 0) return place.remove();
  const list = element("ul", { class: "cards", "aria-busy": "true" });
  list.style.setProperty("--columns", String(Math.min(3, count)));
  const line = (name: string): HTMLElement => element("span", { class: name });
  for (let index = 0; index < count; index++) {
    const shape = [line("photo"), line("title"), line("price"), line("act")];
    list.append(element("li", { class: "empty", "aria-hidden": "true" }, ...shape));
  }
  place.append(list);

  const card = (product: CardProduct): HTMLElement => {
    const { title, url, picture, price, compareAt, variantId } = product;
    const follow = () => on("clicked", url);
    const photo = element("span", { class: "photo" }, picture && element("img", { src: picture, alt: "", loading: "lazy" }));
    const cost = element(
      "span",
      { class: "price" },
      compareAt !== null && element("s", {}, element("span", { class: "unseen" }, `${words.priceBefore} `), money(compareAt, input)),
      compareAt !== null && element("span", { class: "unseen" }, `${words.priceNow} `),
      element("b", {}, money(price, input)),
    );
    const link = element("a", { href: url }, photo, element("span", { class: "title" }, title), cost);
    link.addEventListener("click", follow);
    return element("li", {}, link, variantId === null ? look(product, follow) : add(product, variantId));
  };
  /** What has to be chosen in its own page. The link above says the same, so nobody has to hear it twice. */
  const look = ({ url }: CardProduct, follow: () => void): HTMLElement => {
    const made = element("a", { class: "button act", href: url, tabindex: "-1", "aria-hidden": "true" }, button || words.addToCart);
    made.addEventListener("click", follow);
    return made;
  };
  const add = ({ title }: CardProduct, variantId: number): HTMLElement => {
    const label = button || words.addToCart;
    const made = element("button", { class: "button act", type: "button", "aria-label": `${label}: ${title}` }, label);
    const said = element("span", { class: "unseen", role: "status" });
    made.addEventListener("click", async () => {
      if (made.hasAttribute("aria-disabled")) return;
      on("clicked", "add");
      const busy = keepWidth(made, words.busy);
      const isIn = preview !== undefined || (await addToCart(variantId, input));
      busy();
      const back = keepWidth(made, isIn ? words.added : words.failed);
      said.textContent = isIn ? words.added : words.failed;
      setTimeout(back, addedMs);
    });
    made.append(said);
    return made;
  };

  const show = (products: CardProduct[]): void => {
    list.removeAttribute("aria-busy");
    if (products.length === 0) place.remove();
    else list.replaceChildren(...products.slice(0, count).map(card));
  };
  const found = preview ? preview.sample.products(count, handles) : findProducts(handles, input);
  found.then(show, () => place.remove());
};
