import { emailAddress, longestEmail } from "~/domain/touchpoints/email-address";
import type { PlainBlock } from "~/domain/touchpoints/plain-block";
import type { SubmissionRefusal } from "~/domain/touchpoints/submission";
import { suggestEmail } from "~/domain/touchpoints/suggest-email";
import type { BlockContext } from "./block-context";
import { element } from "./element";
import { keepWidth } from "./keep-width";

/** One address with the consent box under it. What is wrong is said at the field it belongs to, and stays until it is right. */
export function emailForm(block: Extract<PlainBlock, { kind: "form" }>, { doc, input, door, done }: BlockContext): HTMLElement {
  const { words, consentText, touchpoint } = input;
  const { consent: mode, id } = touchpoint;
  const field = element(doc, "input", {
    type: "email",
    id: `email-${id}`,
    name: "email",
    autocomplete: "email",
    autocapitalize: "off",
    spellcheck: "false",
    placeholder: block.placeholder,
    "aria-describedby": `email-error-${id}`,
  });
  const fieldError = element(doc, "p", { class: "error", id: `email-error-${id}`, role: "alert" });
  const fieldGroup = element(doc, "div", { class: "field" }, element(doc, "label", { for: field.id }, block.label), field, fieldError);

  const tick = element(doc, "input", { type: "checkbox", name: "consent", "aria-describedby": `tick-error-${id}` });
  const tickError = element(doc, "p", { class: "error", id: `tick-error-${id}`, role: "alert" });
  const tickGroup = element(
    doc,
    "div",
    { class: "field" },
    element(doc, "label", { class: "tick" }, tick, element(doc, "span", {}, consentText)),
    tickError,
  );
  const trap = element(doc, "input", { name: "nickname", tabindex: "-1", autocomplete: "off" });
  const button = element(doc, "button", { class: "button", type: "submit" }, block.button);
  const formError = element(doc, "p", { class: "error", role: "alert" });
  const form = element(
    doc,
    "form",
    { novalidate: true },
    fieldGroup,
    mode !== "none" && tickGroup,
    element(doc, "div", { class: "trap", "aria-hidden": "true" }, trap),
    button,
    formError,
  );

  /** The address we asked about; sending it again means that it is right as it is. */
  let insisted = "";
  let busy = false;

  const say = (group: HTMLElement, error: HTMLElement, control: HTMLElement, message: string): void => {
    group.classList.toggle("wrong", message !== "");
    control.toggleAttribute("aria-invalid", message !== "");
    error.textContent = message;
    if (message) control.focus();
  };
  const sayField = (message: string): void => say(fieldGroup, fieldError, field, message);
  const sayTick = (message: string): void => say(tickGroup, tickError, tick, message);

  const suggest = (meant: string): void => {
    sayField(words.emailMeant.replace("{email}", meant));
    const use = element(doc, "button", { type: "button" }, words.emailUse);
    use.addEventListener("click", () => {
      field.value = meant;
      sayField("");
      field.focus();
    });
    fieldError.append(" ", use);
  };

  const refused = (reason: SubmissionRefusal | undefined): void => {
    if (reason === "email") sayField(words.emailWrong);
    else if (reason === "email-too-long") sayField(words.emailTooLong);
    else if (reason === "consent") sayTick(words.consentMissing);
    else formError.textContent = reason === "too-many" ? words.tooMany : reason === "ended" ? words.ended : words.failed;
  };

  const send = async (email: string): Promise<void> => {
    busy = true;
    const release = keepWidth(button, words.busy);
    const answer = await door.submit({ email, consent: tick.checked, trap: trap.value });
    release();
    busy = false;
    if (!answer?.ok) return refused(answer?.reason);
    input.on.submitted(tick.checked);
    done(answer);
  };

  field.addEventListener("input", () => sayField(""));
  tick.addEventListener("change", () => sayTick(""));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (busy) return;
    formError.textContent = "";
    const typed = field.value.trim();
    const email = emailAddress(typed);
    const meant = email && email !== insisted ? suggestEmail(email) : null;
    if (!email) return sayField(typed === "" ? words.emailMissing : typed.length > longestEmail ? words.emailTooLong : words.emailWrong);
    insisted = email;
    if (meant) return suggest(meant);
    if (mode === "required" && !tick.checked) return sayTick(words.consentMissing);
    send(email).catch(() => refused(undefined));
  });
  return form;
}
