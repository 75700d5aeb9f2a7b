import type { StorefrontLinks } from "~/domain/messages/storefront-links";
import type { SendCase } from "./load-send-facts";
import type { Links } from "./send-deps";

export interface MessageLinks {
  /** What stands in the mail: addresses of the app, signed. */
  shown: { main: string; home: string; unsubscribe: string; score?: (score: number) => string };
  /** Where the clicked ones lead, by name. */
  targets: Record<string, string>;
}

/** The links of a message. Purposes: `m` click, `u` unsubscribe, `f` feedback. */
export function messageLinks(
  { links, storefrontLinks, appUrl }: { links: Links; storefrontLinks: StorefrontLinks; appUrl: string },
  shopId: number,
  { message, cart, code }: SendCase,
  withCode: boolean,
): MessageLinks {
  const { id: m, shop, content } = message;
  const s = shopId;
  const shownCode = withCode && code ? code.code : null;
  const click = (l: string): string => `${appUrl}/m/${links.sign({ p: "m", s, m, l })}`;
  const home = storefrontLinks.home(shop);
  const unsubscribe = `${appUrl}/u/${links.sign({ p: "u", s, m })}`;
  if (content.step.layout === "feedback") {
    const page = `${appUrl}/f/${links.sign({ p: "f", s, m })}`;
    return { shown: { main: page, home: click("home"), unsubscribe, score: (score) => `${page}?score=${score}` }, targets: { home } };
  }
  const main =
    content.step.layout === "cart"
      ? storefrontLinks.recover(shop, cart?.recoverUrl ?? null, shownCode)
      : shownCode
        ? storefrontLinks.applyCode(shop, shownCode)
        : home;
  return { shown: { main: click("main"), home: click("home"), unsubscribe }, targets: { main, home } };
}
