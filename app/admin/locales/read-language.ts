/// <reference types="vite/client" />

type Texts = Record<string, unknown>;

/** The shape Polaris reads its own texts in. */
interface Dictionary {
  [key: string]: string | Dictionary;
}

const ours = import.meta.glob<Texts>("./*.json", { eager: true, import: "default" });
const polaris = import.meta.glob<Dictionary>("../../../node_modules/@shopify/polaris/locales/*.json", {
  eager: true,
  import: "default",
});

/**
 * Texts of the admin for a merchant's locale (`ko`, `pt-BR`): the exact language if there is a file for it, else its base
 * language, else English. For loaders only, so that a browser gets one language and not all of them.
 */
export function readLanguage(locale: string): { language: string; texts: Texts; polaris: Dictionary } {
  const language = [locale, locale.split("-")[0] ?? "", "en"].find((name) => ours[`./${name}.json`]) ?? "en";
  const polarisFile = [locale, language, "en"]
    .map((name) => polaris[`../../../node_modules/@shopify/polaris/locales/${name}.json`])
    .find((found) => found !== undefined);
  return { language, texts: ours[`./${language}.json`] ?? {}, polaris: polarisFile ?? {} };
}
