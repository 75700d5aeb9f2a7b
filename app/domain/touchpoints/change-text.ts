import type { LocalText } from "./block";
import type { Touchpoint } from "./touchpoint";
import { withText } from "./with-text";

/**
 * The touchpoint with one text said otherwise in one language; an empty one is taken away.
 *
 * @param path of the text, as `texts-of.ts` names it; one that leads nowhere changes nothing
 */
export function changeText(touchpoint: Touchpoint, path: string, locale: string, text: string): Touchpoint {
  return changeAt(touchpoint, path.split("."), (texts) => withText((texts ?? {}) as LocalText, locale, text)) as Touchpoint;
}

function changeAt(value: unknown, [key, ...rest]: string[], change: (at: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) return value.map((each, index) => (String(index) === key ? changeAt(each, rest, change) : each));
  if (typeof value !== "object" || value === null || !(key in value)) return value;
  return { ...value, [key]: changeAt((value as Record<string, unknown>)[key], rest, change) };
}
