/**
 * What a text with Liquid says at its best, for a quick look: conditions hold, and what is filled in stands as its name.
 *
 * @param nameOf what to call a value, from the name that texts use for it
 */
export function outlineLiquid(text: string, nameOf = (name: string): string => name.replaceAll(/[_.]/g, " ")): string {
  return text
    .replaceAll(/\{%-?\s*(?:else|elsif)\b.*?\{%-?\s*endif\s*-?%\}/gs, "")
    .replaceAll(/\{%.*?%\}/gs, "")
    .replaceAll(/\{\{-?\s*([\w.]+).*?\}\}/gs, (_, name: string) => `‹${nameOf(name)}›`);
}
