/** The languages of the sample shop, in the order in which its texts are written down. */
export const languages = ["en", "ko", "th", "zh-CN"] as const;

export type Texts = Record<(typeof languages)[number], string>;

/** One text in English, Korean, Thai and Chinese. */
export function texts(en: string, ko: string, th: string, zh: string): Texts {
  return { en, ko, th, "zh-CN": zh };
}
