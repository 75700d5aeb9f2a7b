import { checkFieldValue } from "~/domain/profiles/check-field-value";
import { emailAddress, longestEmail } from "~/domain/touchpoints/email-address";
import type { FieldValue } from "~/domain/touchpoints/known-shopper";
import type { SubmissionAnswer } from "~/domain/touchpoints/submission";
import { suggestEmail } from "~/domain/touchpoints/suggest-email";
import { addStyle } from "./add-style";
import attendCss from "./attend.css?inline";
import type { BlockContext } from "./block-context";
import { element } from "./element";
import { formDoor } from "./form-door";
import { keepWidth } from "./keep-width";
import { readFields } from "./read-fields";
import { showDone } from "./show-done";

/**
 * Looks after a form: what is wrong is said at the field it belongs to, and stays until it is right.
 *
 * @returns what to do when it is sent
 */
export function attendForm(form: HTMLFormElement, context: BlockContext): () => void {
  const { input } = context;
  const find = <Control extends HTMLElement>(selector: string) => form.querySelector<Control>(selector);
  const email = find<HTMLInputElement>("[name=email]");
  const tick = find<HTMLInputElement>("[name=consent]");
  const trap = find<HTMLInputElement>("[name=nickname]");
  const button = find<HTMLButtonElement>("button.button");
  const { words, touchpoint, fields: known = {} } = input;
  const door = input.preview?.form ?? formDoor(input);
  addStyle(form, attendCss);

  /** Says it under the control's group; an empty text takes it back. */
  const say = (control: HTMLElement | null, message: string): void => {
    const group = control?.closest<HTMLElement>(".field") ?? form;
    let error = group.querySelector<HTMLElement>(":scope > .error");
    if (!error) {
      error = element("p", {
        class: "error",
        id: `error-${group.dataset.key ?? control?.getAttribute("name") ?? "form"}-${touchpoint.id}`,
        role: "alert",
      });
      group.append(error);
    }
    control?.setAttribute("aria-describedby", error.id);
    error.textContent = message;
    if (!control) return;
    group.classList.toggle("wrong", message !== "");
    control.setAttribute("aria-invalid", String(message !== ""));
    if (message) control.focus();
  };

  const suggest = (meant: string): void => {
    say(email, words.emailMeant.replace("{email}", meant));
    const use = element("button", { type: "button" }, words.emailUse);
    use.addEventListener("click", () => {
      if (!email) return;
      email.value = meant;
      say(email, "");
      email.focus();
    });
    email?.closest(".field")?.querySelector(".error")?.append(" ", use);
  };

  const fieldWrong = (key: string): void => {
    const type = known[key]?.type;
    const control = form.querySelector<HTMLElement>(`[data-key="${key}"] :is(input,select)`);
    const tooLong = words.answerTooLong.replace("{n}", "500");
    say(
      control,
      type === "number" ? words.numberWrong : type === "date" ? words.dateWrong : type === "text" ? tooLong : words.choiceMissing,
    );
  };

  const refused = (answer: Extract<SubmissionAnswer, { ok: false }> | null): void => {
    const reason = answer?.reason;
    if (reason === "email") say(email, words.emailWrong);
    else if (reason === "email-too-long") say(email, words.emailTooLong);
    else if (reason === "consent") say(tick, words.consentMissing);
    else if (reason === "field" && answer?.field) fieldWrong(answer.field);
    else {
      const others = { empty: words.fieldsEmpty, "too-many": words.tooMany, ended: words.ended };
      say(null, others[reason as keyof typeof others] ?? words.failed);
    }
  };

  /** The address we asked about; sending it again means that it is right as it is. */
  let insisted = "";
  let busy = false;

  const submit = async (address: string | null, fields: Record<string, string | string[]>, values: Record<string, FieldValue>) => {
    busy = true;
    const release = button && keepWidth(button, words.busy);
    const consent = tick?.checked ?? false;
    const answer = await door.submit({ email: address, fields, consent, trap: trap?.value ?? "" });
    if (answer?.ok) {
      input.on("submitted", consent, values);
      await showDone(context, answer);
    } else refused(answer);
    release?.();
    busy = false;
  };

  /** What is wrong with what stands there, said at its field; null: something is, else what is to be sent. */
  const check = (): Parameters<typeof submit> | null => {
    const typed = email?.value.trim() ?? "";
    const address = emailAddress(typed) || null;
    const meant = address && address !== insisted ? suggestEmail(address) : null;
    insisted = address ?? "";
    if (email && !address) {
      say(email, typed === "" ? words.emailMissing : typed.length > longestEmail ? words.emailTooLong : words.emailWrong);
      return null;
    }
    if (meant) {
      suggest(meant);
      return null;
    }
    const fields: Record<string, string | string[]> = {};
    const values: Record<string, FieldValue> = {};
    for (const [key, given] of Object.entries(readFields(form))) {
      const field = known[key];
      const checked = field && given !== null ? checkFieldValue(field, given) : null;
      if (!checked?.ok || given === null) {
        fieldWrong(key);
        return null;
      }
      fields[key] = given;
      if (checked.value !== null) values[key] = checked.value;
    }
    const isEmpty = !email && Object.keys(values).length === 0;
    const isConsentMissing = touchpoint.consent === "required" && tick?.checked === false;
    if (isEmpty) {
      say(null, words.fieldsEmpty);
      const first = find("[data-key] :is(input,select)");
      first?.setAttribute("aria-describedby", find(":scope > .error")?.id ?? "");
      first?.focus();
    }
    if (isConsentMissing) say(tick, words.consentMissing);
    return isEmpty || isConsentMissing ? null : [address, fields, values];
  };

  const send = (): void => {
    if (busy) return;
    say(null, "");
    const whole = check();
    if (whole) submit(...whole).catch(() => refused(null));
  };

  form.addEventListener("input", ({ target }) => {
    const control = (target as Element).closest(".field")?.querySelector<HTMLElement>("[aria-invalid=true]");
    if (control) say(control, "");
  });
  return send;
}
