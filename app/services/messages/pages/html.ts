/** HTML that is finished: put into another piece as it is. */
export class Html {
  constructor(readonly source: string) {}
}

type Part = string | number | Html | Html[] | null | false | undefined;

/** HTML from a template: every value is escaped, unless it is HTML made by this function. Nothing comes of null and false. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.reduce((source, text, index) => source + text + shown(parts[index]), ""));
}

function shown(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (part instanceof Html) return part.source;
  if (Array.isArray(part)) return part.map((each) => each.source).join("");
  return String(part).replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
