import type { PlainBlock } from "~/domain/touchpoints/plain-block";
import type { BlockContext } from "./block-context";
import { element } from "./element";
import { fillLate, lateBlock } from "./late-block";

/** Asks for an address with the consent box under it, for custom fields, or both. What attends to it is loaded when the shopper turns to it. */
export function formBlock(block: Extract<PlainBlock, { kind: "form" }>, context: BlockContext): HTMLElement {
  const { input } = context;
  const { touchpoint, text, preview } = input;
  const id = `email-${touchpoint.id}`;
  const button = element("button", { class: "button" }, block.button);

  let attended: Promise<() => void> | undefined;
  const attend = (): Promise<() => void> => {
    // What comes after is fetched meanwhile.
    if (!attended) for (const next of text.done) lateBlock(next, preview);
    attended ??= import("./form").then(({ attendForm }) => attendForm(form, context));
    // Tried again with the next touch of the form.
    attended.catch(() => (attended = undefined));
    return attended;
  };
  const form = element(
    "form",
    {
      novalidate: "",
      focusin: attend,
      submit: (event) => {
        event.preventDefault();
        attend().then(
          (send) => send(),
          () => (button.textContent = input.words.failed),
        );
      },
    },
    block.email &&
      element(
        "div",
        { class: "field" },
        element("label", { for: id }, block.label),
        element("input", {
          type: "email",
          id,
          name: "email",
          autocomplete: "email",
          placeholder: block.placeholder,
        }),
      ),
    block.fields.length > 0 && fillLate(element("div", { class: "fields" }), block, context),
    block.email &&
      touchpoint.consent !== "none" &&
      element(
        "div",
        { class: "field" },
        element(
          "label",
          { class: "tick" },
          element("input", { type: "checkbox", name: "consent" }),
          element("span", {}, text.consentText ?? input.consentText),
        ),
      ),
    element("input", { class: "trap", name: "nickname", tabindex: "-1", autocomplete: "off", "aria-hidden": "true" }),
    button,
  );
  return form;
}
