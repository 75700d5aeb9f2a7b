import { type KeptOrder, keepNewestOrder } from "~/domain/events/keep-newest-order";
import { normalEmail } from "~/domain/profiles/normal-email";
import type { PlatformLine } from "~/domain/shared/platform";
import type { Order, Prisma, Shop } from "~/generated/prisma/client";
import type { Tx } from "../db";
import { settleOrder } from "../experiments/settle-order";
import { recordConsent } from "../privacy/record-consent";
import { recountOrders } from "../profiles/recount-orders";
import { attributeOrder } from "./attribute-order";
import { nameBuyer } from "./name-buyer";
import { recordOrderSteps } from "./record-order-steps";
import type { SaidOrder } from "./said-order";
import { spendCodes } from "./spend-codes";

/**
 * Keeps an order as the platform last said it is, and does once what each of its steps asks for: buying ends flows, uses codes up, and may count for a
 * clicked message.
 *
 * @param source "sync" for history that is being read: it makes no flow start
 */
export async function saveOrder(tx: Tx, shop: Shop, said: SaidOrder, source: "webhook" | "sync", now: Date): Promise<void> {
  const { id: shopId } = shop;
  const { customer: _, ...order } = { ...said.order, email: normalEmail(said.order.email) };
  const named = await nameBuyer(tx, shopId, said, now);
  const { before, after } = await keep(tx, shopId, order, named);
  const { externalId, profileId, checkoutToken, placedAt } = after;
  if (checkoutToken) {
    await tx.checkout.updateMany({ where: { shopId, token: checkoutToken, completedAt: null }, data: { completedAt: placedAt } });
  }
  if (profileId) await recountOrders(tx, shopId, profileId);
  if (before?.profileId && before.profileId !== profileId) await recountOrders(tx, shopId, before.profileId);
  await spendCodes(tx, shop, after, source, now);
  await recordOrderSteps(tx, shop, before, after, source, now);
  if (source === "webhook") await settleOrder(tx, shopId, after);
  if (source === "webhook") await attributeOrder(tx, shop, externalId, before, now);
  if (said.acceptsMarketing && order.email && profileId) {
    const consent = { purpose: "marketing", channel: "email", state: "subscribed", source: "checkout" } as const;
    const act = { ...consent, shopId, profileId, at: placedAt, sourceId: `order:${externalId}`, tellPlatform: false };
    await recordConsent(tx, { ...act, locale: said.person.locale ?? undefined }, now);
  }
}

/** The stored row before and after, locked, with what is said now. */
async function keep(tx: Tx, shopId: number, order: KeptOrder, named: string | null): Promise<{ before: Order | null; after: Order }> {
  const where = { shopId_externalId: { shopId, externalId: order.externalId } };
  const created = await tx.order.createMany({ data: { ...row(order), shopId, profileId: named }, skipDuplicates: true });
  await tx.$queryRaw`select 1 from orders where shop_id = ${shopId} and external_id = ${order.externalId} for update`;
  const stored = await tx.order.findUniqueOrThrow({ where });
  if (created.count > 0) return { before: null, after: stored };
  const next = keepNewestOrder(keptOf(stored), order);
  const spoke = next.changedAt.getTime() === order.changedAt.getTime() || stored.profileId === null;
  const profileId = spoke ? (named ?? stored.profileId) : stored.profileId;
  return { before: stored, after: await tx.order.update({ where, data: { ...row(next), profileId } }) };
}

function row(order: KeptOrder) {
  return { ...order, lines: order.lines as unknown as Prisma.InputJsonValue };
}

function keptOf({ profileId: _, shopId: __, recoveredByMessageId: ___, ...stored }: Order): KeptOrder {
  return { ...stored, totalCents: Number(stored.totalCents), lines: stored.lines as unknown as PlatformLine[] };
}
