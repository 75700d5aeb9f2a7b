import { codeKeysOf } from "~/domain/flows/code-keys-of";
import type { MessageContent } from "~/domain/messages/message-content";
import type { FeedAnswer } from "~/domain/touchpoints/storefront-calls";
import type { Db } from "../db";
import { listUsableCodes } from "../offers/list-usable-codes";
import { mayTry } from "./may-try";

interface FeedRequest {
  shopDomain: string;
  /** Address of the browser; null where it is not known. */
  ip: string | null;
  visitorId: string;
  /** The platform's id of the customer who is logged in, as it has signed it. */
  customerId: string | null;
}

const limits = { perVisitor: 60, perAddress: 240, perShop: 30_000 };
const mostItems = 20;
const daysBack = 90;

/**
 * What was sent to the shopper who is logged in, the newest first. Nobody else's browser gets any of it, however well it knows a visitor's
 * id: only the platform can say who is logged in.
 */
export async function listFeed(db: Db, { shopDomain, ip, visitorId, customerId }: FeedRequest, now: Date): Promise<FeedAnswer> {
  const shop = await db.shop.findUnique({ where: { domain: shopDomain } });
  if (!customerId || !shop?.installedAt || shop.uninstalledAt) return { ok: true, items: [] };
  const shopId = shop.id;
  if (!(await mayTry(db, shopId, { act: "feed", visitorId, ip, ...limits }, now))) return { ok: false, reason: "too-many" };
  const identity = await db.identity.findUnique({ where: { shopId_kind_value: { shopId, kind: "customer", value: customerId } } });
  if (!identity) return { ok: true, items: [] };
  const since = new Date(now.getTime() - daysBack * 86_400_000);
  const messages = await db.message.findMany({
    where: { shopId, profileId: identity.profileId, status: "sent", sentAt: { gte: since }, subject: { not: null } },
    orderBy: [{ sentAt: "desc" }, { id: "desc" }],
    take: mostItems,
    select: { id: true, subject: true, sentAt: true, flowId: true, content: true },
  });
  const cartFlow = await db.flow.findUnique({ where: { shopId_kind: { shopId, kind: "cart-recovery" } }, select: { id: true } });
  const codes = await listUsableCodes(db, shopId, identity.profileId, now);
  const codeOf = (content: unknown): string | null => {
    const { codeKey } = (content as Partial<MessageContent>).about ?? {};
    const keys = codeKey ? codeKeysOf(codeKey, identity.profileId) : [];
    return keys.map((key) => codes.get(key)).find((code) => code !== undefined) ?? null;
  };
  // The links of a mail are its own, and a click in the feed is not one in the mail: only what leads to the shop's own pages is here.
  const items = messages.flatMap(({ id, subject, sentAt, flowId, content }) => {
    if (!subject || !sentAt) return [];
    const url = cartFlow && flowId === cartFlow.id ? "/cart" : null;
    return [{ id, at: sentAt.getTime(), title: subject, url, code: codeOf(content) }];
  });
  return { ok: true, items };
}
