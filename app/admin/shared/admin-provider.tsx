import { type ReactNode, useMemo } from "react";
import { I18nextProvider } from "react-i18next";
import { createTexts, type LanguageTexts } from "./create-texts";
import { type Merchant, MerchantProvider } from "./merchant-context";

/** Texts and formats of one merchant for every page below. */
export function AdminProvider(props: { merchant: Merchant; language: LanguageTexts; children: ReactNode }) {
  const { merchant, language, children } = props;
  const translator = useMemo(() => createTexts(language), [language]);
  return (
    <I18nextProvider i18n={translator}>
      <MerchantProvider merchant={merchant}>{children}</MerchantProvider>
    </I18nextProvider>
  );
}
