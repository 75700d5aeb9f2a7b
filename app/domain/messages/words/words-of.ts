import { pickLocale } from "../pick-locale";
import { english } from "./english";
import { korean } from "./korean";
import type { MailWords } from "./mail-words";
import { simplifiedChinese } from "./simplified-chinese";
import { thai } from "./thai";

/** One more language is one more file and one more line here. */
const languages: Record<string, MailWords> = { en: english, ko: korean, th: thai, "zh-CN": simplifiedChinese };

/** The fixed words of mails in a language, in English where we do not have it. */
export function wordsOf(locale: string): MailWords {
  return languages[pickLocale(Object.keys(languages), locale, "en") ?? "en"] ?? english;
}
