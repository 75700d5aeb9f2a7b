/** Puts values into a text's `{placeholders}`; those without a value stay as they are, so that a mistake is seen. */
export function fillText(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? whole) : whole));
}
