import { pickText } from "../pick-text";
import { english } from "./english";
import { korean } from "./korean";
import { simplifiedChinese } from "./simplified-chinese";
import { thai } from "./thai";
import type { Words } from "./words";

const byLocale: Record<string, Words> = { en: english, ko: korean, th: thai, "zh-CN": simplifiedChinese };

/** The runtime's own words in a language, else in English. */
export function findWords(locale: string): Words {
  return pickText(byLocale, locale, "en") ?? english;
}
