/** What a text with Liquid says at its best, for a quick look: conditions hold, and what is filled in stands as its name. */
export function outlineLiquid(text: string): string {
  return text
    .replaceAll(/\{%-?\s*(?:else|elsif)\b.*?\{%-?\s*endif\s*-?%\}/gs, "")
    .replaceAll(/\{%.*?%\}/gs, "")
    .replaceAll(/\{\{-?\s*([\w.]+).*?\}\}/gs, (_, name: string) => `‹${name.replaceAll(/[_.]/g, " ")}›`);
}
