import { createInstance, type i18n } from "i18next";
import ICU from "i18next-icu";

/** One language of the admin: its texts as they stand in `locales/<language>.json`. */
export interface LanguageTexts {
  language: string;
  texts: Record<string, unknown>;
}

/** A ready translator for one language; plurals and choices are ICU messages. Ready at once, so that the server renders texts too. */
export function createTexts({ language, texts }: LanguageTexts): i18n {
  const translator = createInstance();
  void translator.use(ICU).init({
    lng: language,
    fallbackLng: false,
    nsSeparator: false,
    initAsync: false,
    resources: { [language]: { translation: texts } },
    react: { useSuspense: false },
  });
  return translator;
}
