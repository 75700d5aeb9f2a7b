import { fillText } from "~/domain/touchpoints/fill-text";
import type { PlainBlock } from "~/domain/touchpoints/plain-block";
import type { OpenView } from "../view";
import { content } from "./content";
import { element } from "./element";
import { money } from "./money";
import { openBar } from "./open-bar";
import shippingCss from "./shipping-bar.css?inline";

/**
 * How far the cart is from free delivery, in words and as a line that fills; `done` stands there once it is. It follows the cart, and
 * says so to a screen reader without moving the focus.
 */
export const open: OpenView = (input) => {
  const { touchpoint, text, page, data } = input;
  const { format } = touchpoint;
  const { goalCents = 1, edge = "top" } = format.kind === "shipping-bar" ? format : {};
  const rate = Number(window.Shopify?.currency?.rate) || 1;
  const inPageCurrency = (cents: number): string => money(cents * data.snapshot.cartDivisor * rate, input);
  let follow = (): void => {};

  const view = openBar(
    input,
    edge,
    (close) => {
      const node = element("div", { class: "goal", role: "status" });
      const line = element("div", { class: "line", role: "progressbar", "aria-valuemin": "0", "aria-valuemax": "100" }, element("i"));
      let drawn = "";
      follow = () => {
        const { totalCents } = page.cart;
        const part = Math.min(1, totalCents / goalCents);
        const values = { goal: inPageCurrency(goalCents), remaining: inPageCurrency(Math.max(0, goalCents - totalCents)) };
        const ask = part >= 1 && text.done.length > 0 ? text.done : text.ask;
        // Said afresh only when something else is to be said.
        const state = JSON.stringify([ask, values]);
        if (state === drawn) return;
        drawn = state;
        const inside = content({ ...input, text: { ...text, ask: ask.map((block) => filled(block, values)) } }, close);
        node.replaceChildren(inside.stack);
        line.setAttribute("aria-valuenow", String(Math.floor(part * 100)));
        line.setAttribute("aria-label", inside.label);
        line.style.setProperty("--part", String(part));
      };
      follow();
      return { stack: element("div", { class: "shipping" }, node, line), label: line.getAttribute("aria-label") ?? "" };
    },
    shippingCss,
  );
  document.addEventListener("attendant:cart", follow);
  return {
    remove: () => {
      document.removeEventListener("attendant:cart", follow);
      view.remove();
    },
  };
};

function filled(block: PlainBlock, values: Record<string, string>): PlainBlock {
  return block.kind === "heading" || block.kind === "text" ? { ...block, text: fillText(block.text, values) } : block;
}
