import type { PlainBlock } from "~/domain/touchpoints/plain-block";
import type { BlockContext } from "./block-context";
import { element } from "./element";

/** One address with the consent box under it. What attends to it is loaded when the shopper turns to it. */
export function emailForm(block: Extract<PlainBlock, { kind: "form" }>, context: BlockContext): HTMLElement {
  const { doc, input } = context;
  const { consent, id } = input.touchpoint;
  const field = element(doc, "input", {
    type: "email",
    id: `email-${id}`,
    name: "email",
    autocomplete: "email",
    placeholder: block.placeholder,
  });
  const tick = consent === "none" ? null : element(doc, "input", { type: "checkbox", name: "consent" });
  const trap = element(doc, "input", { name: "nickname", tabindex: "-1", autocomplete: "off" });
  const button = element(doc, "button", { class: "button", type: "submit" }, block.button);
  const form = element(
    doc,
    "form",
    { novalidate: true },
    element(doc, "div", { class: "field" }, element(doc, "label", { for: field.id }, block.label), field),
    tick &&
      element(doc, "div", { class: "field" }, element(doc, "label", { class: "tick" }, tick, element(doc, "span", {}, input.consentText))),
    element(doc, "div", { class: "trap", "aria-hidden": "true" }, trap),
    button,
  );

  let attended: Promise<{ send(): void }> | undefined;
  const attend = (): Promise<{ send(): void }> => {
    attended ??= import("./form").then(({ attendForm }) => attendForm({ form, field, tick, trap, button }, context));
    // Tried again with the next touch of the form.
    attended.catch(() => (attended = undefined));
    return attended;
  };
  form.addEventListener("focusin", attend);
  const failed = element(doc, "p", { class: "small", role: "alert" });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    attend().then(
      ({ send }) => send(),
      () => {
        form.append(failed);
        failed.textContent = input.words.failed;
      },
    );
  });
  return form;
}
