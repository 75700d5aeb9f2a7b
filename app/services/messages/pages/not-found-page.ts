import { pageWords } from "~/domain/messages/words/page-words";
import { html } from "./html";
import { type Page, page } from "./page";

/** For links that nobody signed, and for shops that are no longer here: it tells the two apart for no one. */
export function notFoundPage(acceptLanguage: string | null): Page {
  const { locale, words } = pageWords(acceptLanguage?.split(/[,;]/)[0]?.trim() || null);
  const content = html`<h1>${words.notFoundTitle}</h1><p>${words.notFoundText}</p>`;
  return page({ status: 404, locale, title: words.notFoundTitle, shop: null, content });
}
