/**
 * Where two values of plain JSON differ: the path to the one place (`content.ask.0.text.en`), or to what holds several. A list that has
 * become longer or shorter differs as a whole.
 */
export function changedPath(before: unknown, after: unknown): string {
  if (!isHolder(before) || !isHolder(after) || Array.isArray(before) !== Array.isArray(after)) return "";
  if (Array.isArray(before) && Array.isArray(after) && before.length !== after.length) return "(length)";
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !isSame(before[key], after[key]));
  const [only] = keys;
  if (keys.length !== 1 || only === undefined) return keys.join("+");
  return `${only}.${changedPath(before[only], after[only])}`;
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
