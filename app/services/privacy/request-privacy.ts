import { v7 as uuidv7 } from "uuid";
import type { PrivacyNotice } from "~/domain/events/platform-notice";
import type { Shop } from "~/generated/prisma/client";
import type { Tx } from "../db";
import type { Applied } from "../events/applied";
import { enqueue } from "../jobs/enqueue";

interface AskedPrivacy {
  shop: Shop;
  sourceId: string;
  request: PrivacyNotice;
  sentAt: Date;
}

const daysToFulfil = 30;

/** Takes a mandatory privacy request down, with its deadline, and queues its job. */
export async function requestPrivacy(tx: Tx, { shop, sourceId, request, sentAt }: AskedPrivacy, now: Date): Promise<Applied> {
  const isBack = shop.installedAt && !shop.uninstalledAt && shop.installedAt > sentAt;
  if (request.kind === "erase-shop" && isBack) return { result: "ignored", reason: "The app was installed again since" };
  const { kind, ...payload } = request;
  const id = uuidv7({ msecs: now.getTime() });
  const dueAt = new Date(now.getTime() + daysToFulfil * 86_400_000);
  const row = { shopId: shop.id, id, kind, sourceId, payload, status: "received", receivedAt: now, dueAt };
  const { count } = await tx.privacyRequest.createMany({ data: row, skipDuplicates: true });
  if (count > 0) await enqueue(tx, "privacy.fulfil", { shopId: shop.id, requestId: id }, { runAt: now });
  return { result: "done" };
}
