import { randomBytes } from "node:crypto";
import { codeExpiry } from "~/domain/offers/code-expiry";
import { makeCode } from "~/domain/offers/make-code";
import { offerHolds } from "~/domain/offers/offer-holds";
import { localDay } from "~/domain/shared/zoned-time";
import type { Tx } from "../db";
import { enqueue } from "../jobs/enqueue";
import { issueKey } from "./issue-key";

export interface CodeWish {
  shopId: number;
  offerId: string;
  profileId: string;
  /** Repeatable id of the cause: `touchpoint:<id>:<profile>`, `run:<run>:<step>`. */
  sourceKey: string;
  /** When the job asks the platform for it; at once by default. */
  issueAt?: Date;
}

export interface ReservedCode {
  code: string;
  expiresAt: Date;
  /** reserved | issued | failed | erased. A code of an offer that was stopped or has ended is born `failed`. */
  status: string;
  usedAt: Date | null;
}

/**
 * Gives a shopper a code of their own, ours alone until the platform has it, and queues the job that asks for it. The same
 * `sourceKey` always gets the same code, also when two ask at once.
 */
export async function reserveCode(tx: Tx, wish: CodeWish, now: Date): Promise<ReservedCode> {
  const { shopId, offerId, profileId, sourceKey } = wish;
  const known = await findBySource(tx, shopId, sourceKey);
  if (known) return known.status === "failed" ? revive(tx, wish, known, now) : known;
  const shop = await tx.shop.findUniqueOrThrow({ where: { id: shopId }, select: { timezone: true } });
  const offer = await tx.offer.findUniqueOrThrow({ where: { shopId_id: { shopId, id: offerId } } });
  const over = !offerHolds(offer, now);
  const day = localDay(now, shop.timezone);
  const expiresAt = earlier(codeExpiry(day, offer.validDays, shop.timezone), offer.endsAt);
  for (let attempt = 0; attempt < 3; attempt++) {
    const code = makeCode(offer.codePrefix, randomBytes(64));
    const made = await tx.offerCode.createMany({
      data: {
        shopId,
        code,
        offerId,
        day,
        profileId,
        sourceKey,
        status: over ? "failed" : "reserved",
        reason: over ? "offer-stopped" : null,
        expiresAt,
        reservedAt: now,
      },
      skipDuplicates: true,
    });
    if (made.count === 1) {
      if (over) return { code, expiresAt, status: "failed", usedAt: null };
      await tx.offerBatch.createMany({
        data: { shopId, offerId, day, firstCode: code, endsAt: expiresAt, createdAt: now },
        skipDuplicates: true,
      });
      await queueIssue(tx, wish, code, now);
      return { code, expiresAt, status: "reserved", usedAt: null };
    }
    const faster = await findBySource(tx, shopId, sourceKey);
    if (faster) return faster;
  }
  throw new Error("Three codes of chance were all taken");
}

/** A code that could not be made gets another try when it is asked for again: what was wrong may have been put right. */
async function revive(tx: Tx, wish: CodeWish, known: ReservedCode, now: Date): Promise<ReservedCode> {
  const { shopId, offerId } = wish;
  const offer = await tx.offer.findUniqueOrThrow({ where: { shopId_id: { shopId, id: offerId } } });
  const batch = await tx.offerBatch.count({ where: { shopId, offerId, endsAt: known.expiresAt } });
  if (known.expiresAt <= now || !offerHolds(offer, now) || batch === 0) return known;
  const data = { status: "reserved", reason: null };
  await tx.offerCode.updateMany({ where: { shopId, code: known.code, status: "failed" }, data });
  await queueIssue(tx, wish, known.code, now);
  return { ...known, status: "reserved" };
}

async function queueIssue(tx: Tx, { shopId, issueAt }: CodeWish, code: string, now: Date): Promise<void> {
  await enqueue(tx, "code.issue", { shopId, code }, { runAt: issueAt ?? now, key: issueKey(shopId, code) });
}

function findBySource(tx: Tx, shopId: number, sourceKey: string): Promise<ReservedCode | null> {
  return tx.offerCode.findUnique({
    where: { shopId_sourceKey: { shopId, sourceKey } },
    select: { code: true, expiresAt: true, status: true, usedAt: true },
  });
}

/** No code holds longer than its offer. */
function earlier(expiresAt: Date, endsAt: Date | null): Date {
  return endsAt !== null && endsAt < expiresAt ? endsAt : expiresAt;
}
