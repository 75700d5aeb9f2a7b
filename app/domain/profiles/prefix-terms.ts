/** LIKE patterns for the ways a query can name a person; a way that makes no sense for it is left out. */
export interface PrefixTerms {
  email?: string;
  phone?: string;
  /** One word of a name. */
  name?: string;
  /** Two words, to be tried in either order. */
  names?: [string, string];
}

const longestQuery = 100;

/** The beginning of a text as a LIKE pattern: signs that LIKE reads as its own stand for themselves. */
function startsWith(text: string): string {
  return `${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

/** Reads what a merchant typed into the search: an address, a number, one name, or two names in either order. */
export function prefixTerms(query: string): PrefixTerms {
  const text = query.trim().toLowerCase().slice(0, longestQuery);
  if (text === "") return {};
  const digits = text.replaceAll(/[\s()/.-]/g, "");
  const isPhone = /^(\+|00)?\d{3,}$/.test(digits);
  const words = text.split(/\s+/);
  const [firstWord = "", ...rest] = words;
  return {
    ...(words.length === 1 ? { email: startsWith(text), name: startsWith(text) } : {}),
    ...(words.length > 1 ? { names: [startsWith(firstWord), startsWith(rest.join(" "))] } : {}),
    ...(isPhone ? { phone: startsWith(`+${digits.replace(/^(\+|00)/, "")}`) } : {}),
  };
}
