import type { PlainBlock, PlainField } from "~/domain/touchpoints/plain-block";
import type { ViewInput } from "../view";

/** The custom fields that a form asks for this time: what is known is not asked again, the rest another time. By key, in the form's order. */
export function askedFields(
  { fields, mostFields }: Extract<PlainBlock, { kind: "form" }>,
  { fields: all = {}, visitor, page }: ViewInput,
): [string, PlainField][] {
  const known = { ...visitor.memory().fields, ...page.known?.fields };
  return fields.flatMap((key): [string, PlainField][] => (all[key] && !(key in known) ? [[key, all[key]]] : [])).slice(0, mostFields);
}
