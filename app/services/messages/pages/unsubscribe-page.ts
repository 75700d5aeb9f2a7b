import { fill } from "~/domain/messages/fill";
import { pageWords } from "~/domain/messages/words/page-words";
import type { LinkedMessage } from "../find-linked-message";
import { html } from "./html";
import { type Page, page } from "./page";

/** The page of an unsubscribe link: asks, and after the deed says so and offers the way back. */
export function unsubscribePage({ shop, locale: wanted, address }: LinkedMessage, state: "ask" | "unsubscribed" | "subscribed"): Page {
  const { locale, words } = pageWords(wanted);
  const say = (text: string): string => fill(text, { shop: shop.name, address: address ?? "" });
  const form = (deed: string, label: string, kind: string) =>
    html`<form method="post"><input type="hidden" name="deed" value="${deed}"><button class="${kind}">${label}</button></form>`;
  const parts = {
    ask: {
      title: say(words.unsubscribeTitle),
      text: say(words.unsubscribeText),
      form: form("unsubscribe", words.unsubscribeButton, "main"),
    },
    unsubscribed: {
      title: words.unsubscribedTitle,
      text: say(words.unsubscribedText),
      form: form("subscribe-again", words.subscribeAgain, "plain"),
    },
    subscribed: { title: words.subscribedTitle, text: say(words.subscribedText), form: null },
  };
  const { title, text, form: deed } = parts[state];
  return page({ locale, title, shop, content: html`<h1>${title}</h1><p>${text}</p>${deed}` });
}
