/** Only the named fields of a payload, as `include_fields` of a subscription asks; dotted names reach inside, into lists too. */
export function pickFields(payload: unknown, fields: readonly string[]): unknown {
  if (Array.isArray(payload)) return payload.map((one) => pickFields(one, fields));
  if (typeof payload !== "object" || payload === null) return payload;
  const picked: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(payload)) {
    if (fields.includes(name)) {
      picked[name] = value;
      continue;
    }
    const inner = fields.filter((field) => field.startsWith(`${name}.`)).map((field) => field.slice(name.length + 1));
    if (inner.length > 0) picked[name] = pickFields(value, inner);
  }
  return picked;
}
