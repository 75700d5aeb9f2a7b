import type { MessageContent } from "~/domain/messages/message-content";
import { parseSettings } from "~/domain/shops/settings.schema";
import type { Tx } from "../db";
import { findFirstMessage } from "./find-first-message";
import type { PageShop } from "./pages/page";

/** Checks what a link carries. */
export interface LinkReader {
  verify(token: string): Record<string, string | number> | null;
}

/** The message that a link belongs to, with what its page needs. */
export interface LinkedMessage {
  id: string;
  /** The message that said it first: itself, or the one that it repeats. What a shopper answers belongs to that one. */
  firstId: string;
  shopId: number;
  profileId: string;
  flowId: string | null;
  address: string | null;
  consent: string;
  locale: string | null;
  content: MessageContent;
  clickedAt: Date | null;
  shop: PageShop;
  /** Name of the link, where the token has one. */
  link: string | null;
}

/**
 * Follows a signed link to its message. Null for forged or foreign tokens, for messages that were erased, and for shops that have
 * uninstalled.
 *
 * @param purpose `m` click, `u` unsubscribe, `f` feedback: a token is good for its own page only
 */
export async function findLinkedMessage(
  tx: Tx,
  links: LinkReader,
  token: string | undefined,
  purpose: "m" | "u" | "f",
): Promise<LinkedMessage | null> {
  const payload = links.verify(token ?? "");
  if (payload?.p !== purpose || typeof payload.s !== "number" || typeof payload.m !== "string") return null;
  const { s: shopId, m: id } = payload;
  const shop = await tx.shop.findUnique({ where: { id: shopId } });
  if (!shop?.installedAt || shop.uninstalledAt) return null;
  const message = await tx.message.findUnique({
    where: { shopId_id: { shopId, id } },
    omit: { html: true, text: true },
  });
  if (!message) return null;
  const profile = await tx.profile.findUnique({
    where: { shopId_id: { shopId, id: message.profileId } },
    select: { email: true, emailConsent: true, locale: true },
  });
  if (!profile) return null;
  const content = message.content as unknown as Partial<MessageContent>;
  // An erased shopper's message is an empty one.
  if (!isWhole(content)) return null;
  return {
    id,
    firstId: await findFirstMessage(tx, shopId, message),
    shopId,
    profileId: message.profileId,
    flowId: message.flowId,
    address: message.address ?? profile.email,
    consent: profile.emailConsent,
    locale: content.shown?.locale ?? profile.locale ?? shop.primaryLocale,
    content,
    clickedAt: message.clickedAt,
    shop: { name: shop.name, url: content.shown?.links.home ?? `https://${shop.domain}/`, settings: parseSettings(shop.settings) },
    link: typeof payload.l === "string" ? payload.l : null,
  };
}

function isWhole(content: Partial<MessageContent>): content is MessageContent {
  return content.step !== undefined && content.about !== undefined;
}
