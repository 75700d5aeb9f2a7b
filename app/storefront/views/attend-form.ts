import { emailAddress, longestEmail } from "~/domain/touchpoints/email-address";
import type { SubmissionRefusal } from "~/domain/touchpoints/submission";
import { suggestEmail } from "~/domain/touchpoints/suggest-email";
import { addStyle } from "./add-style";
import attendCss from "./attend-form.css?inline";
import type { BlockContext } from "./block-context";
import { element } from "./element";
import { formDoor } from "./form-door";
import type { FormParts } from "./form-parts";
import { keepWidth } from "./keep-width";

/**
 * Looks after a form: what is wrong is said at the field it belongs to, and stays until it is right.
 *
 * @returns what to do when it is sent
 */
export function attendForm({ form, field, tick, trap, button }: FormParts, { doc, input, done }: BlockContext): { send(): void } {
  const { words, touchpoint } = input;
  const { consent: mode, id } = touchpoint;
  const door = input.form ?? formDoor(input);
  addStyle(form, attendCss);

  const errorUnder = (control: HTMLElement | null, name: string): HTMLElement => {
    const error = element(doc, "p", { class: "error", id: `${name}-error-${id}`, role: "alert" });
    control?.closest(".field")?.append(error);
    control?.setAttribute("aria-describedby", error.id);
    return error;
  };
  const fieldError = errorUnder(field, "email");
  const tickError = errorUnder(tick, "tick");
  const formError = errorUnder(null, "form");
  form.append(formError);

  /** The address we asked about; sending it again means that it is right as it is. */
  let insisted = "";
  let busy = false;

  const say = (error: HTMLElement, control: HTMLElement | null, message: string): void => {
    control?.closest(".field")?.classList.toggle("wrong", message !== "");
    control?.toggleAttribute("aria-invalid", message !== "");
    error.textContent = message;
    if (message) control?.focus();
  };
  const sayField = (message: string): void => say(fieldError, field, message);
  const sayTick = (message: string): void => say(tickError, tick, message);

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

  const submit = async (email: string): Promise<void> => {
    busy = true;
    const release = keepWidth(button, words.busy);
    const consent = tick?.checked ?? false;
    const answer = await door.submit({ email, consent, trap: trap.value });
    release();
    busy = false;
    if (!answer?.ok) return refused(answer?.reason);
    input.on.submitted(consent);
    done(answer);
  };

  const send = (): void => {
    if (busy) return;
    formError.textContent = "";
    const typed = field.value.trim();
    const email = emailAddress(typed);
    const meant = email && email !== insisted ? suggestEmail(email) : null;
    insisted = email ?? insisted;
    if (!email) sayField(typed === "" ? words.emailMissing : typed.length > longestEmail ? words.emailTooLong : words.emailWrong);
    else if (meant) suggest(meant);
    else if (mode === "required" && !tick?.checked) sayTick(words.consentMissing);
    else submit(email).catch(() => refused(undefined));
  };

  field.addEventListener("input", () => sayField(""));
  tick?.addEventListener("change", () => sayTick(""));
  return { send };
}
