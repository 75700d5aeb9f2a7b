import type { PlainBlock, PlainField } from "~/domain/touchpoints/plain-block";
import type { ViewInput } from "../view";

/** The custom fields that a form asks for this time: what is known is not asked again, the rest another time. By key, in the form's order. */
export function askedFields(
  { fields, mostFields }: Extract<PlainBlock, { kind: "form" }>,
  { fields: all = {}, knownFields = [] }: ViewInput,
): [string, PlainField][] {
  return fields
    .flatMap((key): [string, PlainField][] => (all[key] && !knownFields.includes(key) ? [[key, all[key]]] : []))
    .slice(0, mostFields);
}
