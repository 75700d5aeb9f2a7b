import type { CodeState } from "~/domain/touchpoints/submission";
import type { Db } from "../db";
import { codeState } from "./code-state";
import type { TicketSigner } from "./code-ticket";

interface Deps {
  db: Db;
  links: TicketSigner;
}

/** How a pending code comes along; null for a ticket that is not ours or of another shop. */
export async function checkCode(
  { db, links }: Deps,
  { shopDomain, ticket }: { shopDomain: string; ticket: string },
  now: Date,
): Promise<CodeState | null> {
  const claim = links.verify(ticket);
  if (claim?.p !== "code" || typeof claim.k !== "string" || typeof claim.s !== "number") return null;
  const shopId = claim.s;
  const shop = await db.shop.findUnique({ where: { id: shopId, domain: shopDomain } });
  if (!shop) return null;
  const row = await db.offerCode.findUnique({ where: { shopId_sourceKey: { shopId, sourceKey: claim.k } } });
  return row ? codeState(row, ticket, now) : { state: "pending", ticket };
}
