import { GraphQLError } from "graphql";

/** What a search may ask of a record: its fields by Shopify's filter names, and the words that free text looks through. */
export interface Searchable {
  fields: Record<string, string | number | readonly string[] | null>;
  words: string;
}

interface Term {
  negated: boolean;
  field: string | null;
  comparator: string;
  value: string;
}

const termPattern = /(-|NOT\s+)?(?:([a-z_]+):(>=|<=|>|<)?)?(?:'([^']*)'|"([^"]*)"|([^\s()]+))/g;

/**
 * A filter made from Shopify's search syntax: terms side by side or joined by AND and OR, `field:value` with `>=`, `<=`, `>`,
 * `<`, `-` or NOT, quoted values, `*` at a value's end. A field that the local shop does not search by is an error, where
 * Shopify would ignore it and answer with too much.
 */
export function searchFilter(query: string | null | undefined): (record: Searchable) => boolean {
  if (!query?.trim()) return () => true;
  const alternatives = query.split(/\s+OR\s+/).map((part) => readTerms(part.replace(/\s+AND\s+/g, " ")));
  return (record) => alternatives.some((terms) => terms.every((term) => matches(term, record) !== term.negated));
}

function readTerms(text: string): Term[] {
  return [...text.matchAll(termPattern)].map((match) => ({
    negated: match[1] !== undefined,
    field: match[2] ?? null,
    comparator: match[3] ?? "=",
    value: match[4] ?? match[5] ?? match[6] ?? "",
  }));
}

function matches(term: Term, record: Searchable): boolean {
  if (term.field === null) return record.words.toLowerCase().includes(term.value.replace(/\*$/, "").toLowerCase());
  if (!(term.field in record.fields)) throw new GraphQLError(`The search filter "${term.field}" is not implemented in the local shop`);
  const actual = record.fields[term.field] ?? null;
  if (term.value === "*" || term.value === "any") return term.value === "any" || actual !== null;
  if (actual === null) return false;
  if (typeof actual === "object") return actual.some((one) => one.toLowerCase() === term.value.toLowerCase());
  return compare(actual, term);
}

function compare(actual: string | number, term: Term): boolean {
  const difference = distance(actual, term.value);
  if (term.comparator === ">=") return difference >= 0;
  if (term.comparator === "<=") return difference <= 0;
  if (term.comparator === ">") return difference > 0;
  if (term.comparator === "<") return difference < 0;
  if (typeof actual === "string" && term.value.endsWith("*")) return actual.toLowerCase().startsWith(term.value.slice(0, -1).toLowerCase());
  return difference === 0;
}

function distance(actual: string | number, wanted: string): number {
  if (typeof actual === "number") return actual - Number(wanted.replace(/^gid:\/\/shopify\/\w+\//, ""));
  if (/^\d{4}-\d{2}-\d{2}T/.test(actual)) return Date.parse(actual) - Date.parse(wanted);
  return actual.toLowerCase().localeCompare(wanted.toLowerCase());
}
