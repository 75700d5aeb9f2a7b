import type { LocalText } from "./block";

/** Texts with one of their languages changed; an empty text is taken away, so that the fallback stands there. */
export function withText(texts: LocalText, locale: string, text: string): LocalText {
  const { [locale]: _, ...others } = texts;
  return text === "" ? others : { ...texts, [locale]: text };
}
