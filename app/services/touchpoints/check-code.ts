import type { CodeState } from "~/domain/touchpoints/submission";
import type { Db } from "../db";
import { codeState } from "./code-state";
import type { TicketSigner } from "./code-ticket";
import { mayTry } from "./may-try";

interface Deps {
  db: Db;
  links: TicketSigner;
}

/** A form asks every few seconds while the platform is slow. */
const limits = { perVisitor: 0, perAddress: 400, perShop: 30_000 };

/** How a pending code comes along; null for a ticket that is not ours or of another shop. */
export async function checkCode(
  { db, links }: Deps,
  { shopDomain, ip, ticket }: { shopDomain: string; ip: string | null; ticket: string },
  now: Date,
): Promise<CodeState | null> {
  const claim = links.verify(ticket);
  if (claim?.p !== "code" || typeof claim.k !== "string" || typeof claim.s !== "number") return null;
  const shopId = claim.s;
  const shop = await db.shop.findUnique({ where: { id: shopId, domain: shopDomain } });
  if (!shop) return null;
  if (!(await mayTry(db, shopId, { act: "code", visitorId: null, ip, ...limits }, now))) return { state: "pending", ticket };
  const row = await db.offerCode.findUnique({ where: { shopId_sourceKey: { shopId, sourceKey: claim.k } } });
  return row ? codeState(row, ticket, now, { locale: String(claim.l ?? "en"), zone: shop.timezone }) : { state: "pending", ticket };
}
