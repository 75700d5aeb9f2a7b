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
  const { touchpoint, text, cart, cartDivisor = 1 } = input;
  const { format } = touchpoint;
  const doc = input.container.ownerDocument;
  const { goalCents = 1, edge = "top" } = format.kind === "shipping-bar" ? format : {};
  const rate = Number(window.Shopify?.currency?.rate) || 1;
  const inPageCurrency = (cents: number): string => money(cents * cartDivisor * rate, input);
  let end = (): void => {};

  const view = openBar(
    input,
    edge,
    (close) => {
      const node = element(doc, "div", { class: "goal", role: "status" });
      const line = element(
        doc,
        "div",
        { class: "line", role: "progressbar", "aria-valuemin": "0", "aria-valuemax": "100" },
        element(doc, "i"),
      );
      let drawn = "";
      const draw = (totalCents: number): void => {
        const part = Math.min(1, totalCents / goalCents);
        const values = { goal: inPageCurrency(goalCents), remaining: inPageCurrency(Math.max(0, goalCents - totalCents)) };
        const ask = part >= 1 && text.done.length > 0 ? text.done : text.ask;
        // Said afresh only when something else is to be said.
        const state = JSON.stringify([ask, values]);
        if (state === drawn) return;
        drawn = state;
        const inside = content(doc, { ...input, text: { ...text, ask: ask.map((block) => filled(block, values)) } }, close);
        node.replaceChildren(inside.node);
        line.setAttribute("aria-valuenow", String(Math.floor(part * 100)));
        line.setAttribute("aria-label", inside.label);
        line.style.setProperty("--part", String(part));
      };
      draw(cart?.now().totalCents ?? 0);
      end = cart?.watch(({ totalCents }) => draw(totalCents)) ?? end;
      return { node: element(doc, "div", { class: "shipping" }, node, line), label: line.getAttribute("aria-label") ?? "" };
    },
    shippingCss,
  );
  return {
    remove: () => {
      end();
      view.remove();
    },
  };
};

function filled(block: PlainBlock, values: Record<string, string>): PlainBlock {
  return block.kind === "heading" || block.kind === "text" ? { ...block, text: fillText(block.text, values) } : block;
}
