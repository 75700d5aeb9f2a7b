/**
 * What was filled in of a form's custom fields, by key, as a submission has it. Null: something stands there that its control cannot
 * read (half a date, letters for a number).
 */
export function readFields(form: HTMLFormElement): Record<string, string | string[] | null> {
  const given = new FormData(form);
  return Object.fromEntries(
    [...form.querySelectorAll<HTMLElement>("[data-key]")].map((group) => {
      const key = group.dataset.key ?? "";
      const isUnreadable = group.querySelector("input")?.validity.badInput;
      const all = given.getAll(`field-${key}`).map(String);
      return [key, isUnreadable ? null : group.querySelector("[type=checkbox]") ? all : (all[0] ?? "")];
    }),
  );
}
