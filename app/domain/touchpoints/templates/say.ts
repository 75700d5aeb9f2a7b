import type { LocalText } from "../block";

/** A text in the four languages in which every template is complete. */
export function say(en: string, ko: string, th: string, zh: string): LocalText {
  return { en, ko, th, "zh-CN": zh };
}
