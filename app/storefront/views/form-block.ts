import type { PlainBlock } from "~/domain/touchpoints/plain-block";
import type { BlockContext } from "./block-context";
import { element } from "./element";
import { lateBlock } from "./late-block";

/** Asks for an address with the consent box under it, for custom fields, or both. What attends to it is loaded when the shopper turns to it. */
export function formBlock(block: Extract<PlainBlock, { kind: "form" }>, context: BlockContext): HTMLElement {
  const { doc, input } = context;
  const { consent, id } = input.touchpoint;
  const fields = element(doc, "div", { class: "fields" });
  const form = element(doc, "form", { novalidate: true }, fields);
  const add = (name: string, ...inside: Node[]): void => form.append(element(doc, "div", { class: name }, ...inside));
  lateBlock(block, input)
    ?.then(({ fill }) => fill(fields, block, context))
    .catch(() => {});
  if (block.email) {
    const email = element(doc, "input", {
      type: "email",
      id: `email-${id}`,
      name: "email",
      autocomplete: "email",
      autocapitalize: "off",
      spellcheck: "false",
      placeholder: block.placeholder,
    });
    fields.before(element(doc, "div", { class: "field" }, element(doc, "label", { for: email.id }, block.label), email));
    if (consent !== "none") {
      const tick = element(doc, "input", { type: "checkbox", name: "consent" });
      add("field", element(doc, "label", { class: "tick" }, tick, element(doc, "span", {}, input.consentText)));
    }
  }
  add("trap", element(doc, "input", { name: "nickname", tabindex: "-1", autocomplete: "off", "aria-hidden": "true" }));
  const button = element(doc, "button", { class: "button" }, block.button);
  form.append(button);

  let attended: Promise<() => void> | undefined;
  const attend = (): Promise<() => void> => {
    // What comes after is fetched meanwhile.
    if (!attended) for (const next of input.text.done) lateBlock(next, input);
    attended ??= import("./form").then(({ attendForm }) => attendForm(form, context));
    // Tried again with the next touch of the form.
    attended.catch(() => (attended = undefined));
    return attended;
  };
  form.addEventListener("focusin", attend);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    attend().then(
      (send) => send(),
      () => (button.textContent = input.words.failed),
    );
  });
  return form;
}
