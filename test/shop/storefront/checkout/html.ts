import { escapeHtml } from "../liquid/escape-html";

/** A piece of HTML that is safe as it stands. */
export class Html {
  constructor(readonly text: string) {}
}

const written = (value: unknown): string => {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(written).join("");
  return value === null || value === undefined || value === false ? "" : escapeHtml(value);
};

/** HTML from a template: everything put in is escaped, unless it is HTML itself. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): Html {
  return new Html(strings.reduce((all, part, i) => all + part + (i < values.length ? written(values[i]) : ""), ""));
}

export const raw = (text: string): Html => new Html(text);
