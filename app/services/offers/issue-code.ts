import { offerHolds } from "~/domain/offers/offer-holds";
import type { VendorRefusal } from "~/domain/shared/outcome";
import type { Platform } from "~/domain/shared/platform";
import { startOfLocalDay } from "~/domain/shared/zoned-time";
import type { Offer, OfferBatch, OfferCode } from "~/generated/prisma/client";
import type { Db } from "../db";
import { failCode } from "./fail-code";
import { markIssued } from "./mark-issued";

export type IssueOutcome =
  | { ok: true; value: { code: string; expiresAt: Date } }
  | VendorRefusal
  /** It never became one: the offer was stopped or has ended, the code expired meanwhile or is unknown. */
  | { ok: false; reason: "void"; message: string };

const codesInOneCall = 250;

/**
 * Makes sure that the platform has a code. All codes of an offer and a day are one discount there, made with the batch's first code; whoever
 * comes first makes it, and as the platform finds a discount by that code, two at once or a repeat end with the same one. What else
 * waits in the batch goes along in the same call.
 */
export async function issueCode(db: Db, platform: Platform, shopId: number, code: string, now: Date): Promise<IssueOutcome> {
  const row = await db.offerCode.findUnique({ where: { shopId_code: { shopId, code } } });
  if (!row) return { ok: false, reason: "void", message: "There is no such code." };
  if (row.status === "issued") return issued(row);
  if (row.status !== "reserved") return { ok: false, reason: "void", message: row.reason ?? row.status };
  const { offerId, day } = row;
  const offer = await db.offer.findUniqueOrThrow({ where: { shopId_id: { shopId, id: offerId } } });
  if (!offerHolds(offer, now)) return failCode(db, row, "offer-stopped");
  if (row.expiresAt <= now) return failCode(db, row, "expired-before-issued");
  const batch = await db.offerBatch.findUniqueOrThrow({ where: { shopId_offerId_day: { shopId, offerId, day } } });
  const made = await makeDiscount(db, platform, offer, batch, now);
  if (!made.ok) return refused(db, row, made);
  if (code === batch.firstCode) return issued(row);
  const codes = await waitingCodes(db, row, batch.firstCode);
  const together = await platform.addCodes(made.value, codes);
  // One bad code must not take the others with it.
  const alone = !together.ok && together.reason === "never" && codes.length > 1;
  const added = alone ? await platform.addCodes(made.value, [code]) : together;
  if (!added.ok) return refused(db, row, added);
  await markIssued(db, shopId, alone ? [code] : codes, now);
  return issued(row);
}

async function makeDiscount(db: Db, platform: Platform, offer: Offer, batch: OfferBatch, now: Date) {
  if (batch.externalId) return { ok: true as const, value: batch.externalId };
  const { shopId, day, firstCode, endsAt } = batch;
  const shop = await db.shop.findUniqueOrThrow({ where: { id: shopId }, select: { timezone: true } });
  const made = await platform.createDiscount({
    title: `${offer.name} (Attendant ${day})`,
    kind: offer.kind as "percentage" | "amount" | "free-shipping",
    value: offer.value,
    firstCode,
    startsAt: startOfLocalDay(day, shop.timezone),
    endsAt: offer.endsAt !== null && offer.endsAt < endsAt ? offer.endsAt : endsAt,
  });
  if (!made.ok) return made;
  const { externalId } = made.value;
  await db.offerBatch.updateMany({ where: { shopId, offerId: offer.id, day, externalId: null }, data: { externalId } });
  await markIssued(db, shopId, [firstCode], now);
  return { ok: true as const, value: externalId };
}

/** The wanted code and others of its batch that wait, the oldest first. */
async function waitingCodes(db: Db, { shopId, offerId, day, code }: OfferCode, firstCode: string): Promise<string[]> {
  const others = await db.offerCode.findMany({
    where: { shopId, offerId, day, status: "reserved", code: { notIn: [code, firstCode] } },
    orderBy: { reservedAt: "asc" },
    take: codesInOneCall - 1,
    select: { code: true },
  });
  return [code, ...others.map((other) => other.code)];
}

/** Only what can never succeed ends the code; everything else leaves it waiting. */
async function refused(db: Db, row: OfferCode, refusal: VendorRefusal): Promise<IssueOutcome> {
  if (refusal.reason === "never") await failCode(db, row, refusal.message.slice(0, 500));
  return refusal;
}

function issued({ code, expiresAt }: OfferCode): IssueOutcome {
  return { ok: true, value: { code, expiresAt } };
}
