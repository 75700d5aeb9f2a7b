import { fill } from "~/domain/messages/fill";
import { type MailColors, mailColors } from "~/domain/messages/mail-colors";
import { pickLocale } from "~/domain/messages/pick-locale";
import type { MailWords } from "~/domain/messages/words/mail-words";
import { wordsOf } from "~/domain/messages/words/words-of";
import { offerText } from "~/domain/offers/offer-text";
import type { EmailInput } from "./email-input";
import { formatDate } from "./format-date";
import { formatMoney } from "./format-money";
import { renderText } from "./render-text";
import { shownName } from "./shown-name";

/** What the layouts show: finished texts, nothing left to decide. */
export interface EmailView {
  locale: string;
  words: MailWords;
  colors: MailColors;
  radius: number;
  shop: string;
  logoUrl: string | null;
  subject: string;
  preview: string;
  heading: string;
  paragraphs: string[];
  button: string;
  lines: { title: string; detail: string; price: string; imageUrl: string | null }[];
  total: string | null;
  code: { code: string; note: string } | null;
  scores: { score: number; url: string; label: string }[];
  because: string;
  postalAddress: string[];
  links: { main: string; home: string; unsubscribe: string };
  notes: string[];
}

/** Makes the texts of a mail in the shopper's language, or the nearest there is. */
export function emailView(input: EmailInput): EmailView {
  const { content, shop, settings, cart, code, links } = input;
  const locale = pickLocale(Object.keys(content.body), input.locale, shop.primaryLocale) ?? shop.primaryLocale;
  const words = wordsOf(locale);
  const values = textValues(input, locale, words);
  const notes: string[] = [];
  const text = (part: "subject" | "preview" | "heading" | "body" | "button"): string => {
    const texts = content[part];
    const written = texts[pickLocale(filled(texts), locale, shop.primaryLocale) ?? ""] ?? "";
    const { text: made, problem } = renderText(written, values);
    if (problem) notes.push(`${part}: ${problem}`);
    return made;
  };
  const money = (cents: number): string => formatMoney(cents, cart?.currency ?? shop.currency, locale);
  return {
    locale,
    words,
    colors: mailColors(settings.brand),
    radius: settings.brand.cornerRadiusPx,
    shop: shop.name,
    logoUrl: settings.brand.logoUrl,
    subject: oneLine(text("subject")),
    preview: oneLine(text("preview")),
    heading: oneLine(text("heading")),
    paragraphs: text("body")
      .split(/\n\s*\n/)
      .map((each) => each.trim())
      .filter((each) => each !== ""),
    button: oneLine(text("button")),
    lines: (cart?.lines ?? []).map((line) => ({
      title: line.title,
      detail: [line.variantTitle, line.quantity > 1 ? `${words.quantity}: ${line.quantity}` : null].filter(Boolean).join(" · "),
      price: money(line.priceCents * line.quantity),
      imageUrl: line.imageUrl,
    })),
    total: cart && cart.lines.length > 1 ? money(cart.lines.reduce((sum, line) => sum + line.priceCents * line.quantity, 0)) : null,
    code: code && { code: code.code, note: fill(words.validUntil, { date: lastDay(code.expiresAt, locale, shop.timezone) }) },
    scores: links.score ? scores(links.score, words) : [],
    because: fill(content.layout === "feedback" ? words.becauseOrdered : words.becauseSubscribed, { shop: shop.name }),
    postalAddress: settings.sender.postalAddress
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
    links: { main: links.main, home: links.home, unsubscribe: links.unsubscribe },
    notes,
  };
}

/** The names that merchants' texts may use. */
function textValues(input: EmailInput, locale: string, words: MailWords): Record<string, unknown> {
  const { shop, shopper, cart, code, orderName } = input;
  const lines = cart?.lines ?? [];
  return {
    shop: shop.name,
    first_name: shownName(shopper.firstName),
    last_name: shownName(shopper.lastName),
    code: code?.code,
    offer: code ? offerWords(code.offer, locale, shop.currency, words) : undefined,
    code_ends: code ? lastDay(code.expiresAt, locale, shop.timezone) : undefined,
    first_product: lines[0]?.title,
    more_products: Math.max(0, lines.length - 1),
    order_name: orderName ?? undefined,
  };
}

function offerWords(offer: NonNullable<EmailInput["code"]>["offer"], locale: string, currency: string, words: MailWords): string {
  const amount = offerText(offer, { locale, currency, freeShipping: words.freeShipping });
  return offer.kind === "free-shipping" ? amount : fill(words.off, { amount });
}

/** A code ends with a day, so its end is the first moment that no longer counts. */
function lastDay(end: Date, locale: string, zone: string): string {
  return formatDate(new Date(end.getTime() - 1), locale, zone);
}

function scores(urlOf: (score: number) => string, words: MailWords): EmailView["scores"] {
  return Array.from({ length: 11 }, (_, score) => ({
    score,
    url: urlOf(score),
    label: fill(words.scoreLabel, { score: String(score) }),
  }));
}

function filled(texts: Record<string, string>): string[] {
  return Object.keys(texts).filter((locale) => texts[locale]?.trim());
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
