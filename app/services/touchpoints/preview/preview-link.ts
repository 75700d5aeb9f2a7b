import type { WhyQuestion } from "~/domain/touchpoints/why/why-question";
import type { TicketSigner } from "../code-ticket";

export interface PreviewedShop {
  id: number;
  domain: string;
  storefrontUrl: string | null;
  primaryLocale: string;
}

const holdsMs = 30 * 60_000;

interface Previewed {
  question: Partial<WhyQuestion>;
  /** Whose draft takes the place of what is live; null: none. */
  touchpointId: string | null;
  /** Of the merchant. */
  language: string;
}

/**
 * The storefront's address at which it stands as somebody sees it, for half an hour. What it is to be stands signed behind the `#`, which
 * no server and no cache gets to see.
 */
export function previewLink(links: TicketSigner, shop: PreviewedShop, { question, touchpointId, language }: Previewed, now: Date): string {
  const { profile, visitor, browser, at, country, market, loggedIn } = question;
  const said = Object.entries({ profile, visitor, browser, at, country, market, loggedIn, touchpoint: touchpointId });
  const asked = Object.fromEntries(said.flatMap(([name, value]) => (value ? [[name, value]] : [])));
  const token = links.sign({ p: "preview", s: shop.id, until: now.getTime() + holdsMs, lang: language.slice(0, 5), ...asked });
  const base = shop.storefrontUrl ?? `https://${shop.domain}`;
  const url = URL.canParse(question.address ?? "/", base) ? new URL(question.address ?? "/", base) : new URL(base);
  const { locale } = question;
  const isOther = locale && locale !== shop.primaryLocale && !`${url.pathname}/`.toLowerCase().startsWith(`/${locale.toLowerCase()}/`);
  return `${new URL(base).origin}${isOther ? `/${locale}` : ""}${url.pathname}${url.search}#attendant-preview=${token}`;
}
