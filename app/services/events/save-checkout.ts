import type { ShopEvent } from "~/domain/events/event";
import { type KeptCheckout, keepNewestCheckout } from "~/domain/events/keep-newest-checkout";
import type { PersonFacts } from "~/domain/events/platform-notice";
import { usableNames } from "~/domain/profiles/usable-names";
import type { PlatformCheckout, PlatformLine } from "~/domain/shared/platform";
import type { Checkout, Prisma, Shop } from "~/generated/prisma/client";
import type { Tx } from "../db";
import { recordConsent } from "../privacy/record-consent";
import { identifyProfile } from "../profiles/identify-profile";
import { recordEvent } from "./record-event";
import { sourceAt } from "./source-at";

/** Keeps a checkout as the platform last said it is, ties it to its person, and records what happened in it. */
export async function saveCheckout(
  tx: Tx,
  shop: Shop,
  { checkout, person }: { checkout: PlatformCheckout; person: PersonFacts },
  now: Date,
): Promise<void> {
  const { id: shopId } = shop;
  const { token, email, phone, customerId, changedAt, startedAt } = checkout;
  const who = { email, phone, externalId: customerId };
  const isNamed = Object.keys(usableNames(who)).length > 0;
  const facts = { ...person, locale: person.locale ?? checkout.locale };
  const named = isNamed ? await identifyProfile(tx, shopId, who, facts, now, changedAt) : null;
  const kept = await keep(tx, shopId, checkout, named);
  const { profileId } = kept;
  const common = { shopId, profileId, visitorId: null };
  const data = { checkoutToken: token, totalCents: checkout.totalCents, currency: checkout.currency };
  const happened: ShopEvent[] = [
    { ...common, kind: "checkout_started", at: startedAt, source: "webhook", sourceId: `checkout:${token}:started`, data },
  ];
  if (named) {
    const sourceId = `checkout:${token}:changed`;
    happened.push({ ...common, kind: "checkout_updated", at: changedAt, source: "webhook", sourceId, data });
  }
  if (checkout.completedAt) {
    const sourceId = `checkout:${token}:completed`;
    happened.push({
      ...common,
      kind: "checkout_completed",
      at: checkout.completedAt,
      source: "webhook",
      sourceId,
      data: { checkoutToken: token },
    });
  }
  for (const event of happened) {
    await recordEvent(tx, { ...event, source: sourceAt(event.at, shop.installedAt, "webhook") }, now);
  }
  // It may have begun before anybody was known in it.
  const started = { shopId, at: startedAt, sourceId: `checkout:${token}:started` };
  if (profileId) await tx.event.updateMany({ where: { ...started, profileId: null }, data: { profileId } });
  // A box that is not ticked says nothing: it may never have been shown.
  if (checkout.acceptsMarketing && email && profileId) {
    const consent = { purpose: "marketing", channel: "email", state: "subscribed", source: "checkout" } as const;
    const act = { ...consent, shopId, profileId, at: startedAt, sourceId: `checkout:${token}`, tellPlatform: false };
    await recordConsent(tx, { ...act, locale: facts.locale ?? undefined }, now);
  }
}

/** The stored row, locked, with what this delivery adds. */
async function keep(tx: Tx, shopId: number, checkout: PlatformCheckout, named: string | null): Promise<Checkout> {
  const { customerId: _, acceptsMarketing: __, ...said } = checkout;
  const order = await tx.order.findFirst({ where: { shopId, checkoutToken: checkout.token }, select: { placedAt: true } });
  const completedAt = said.completedAt ?? order?.placedAt ?? null;
  const created = await tx.checkout.createMany({
    data: { ...row({ ...said, completedAt }), shopId, profileId: named },
    skipDuplicates: true,
  });
  const where = { shopId_token: { shopId, token: checkout.token } };
  await tx.$queryRaw`select 1 from checkouts where shop_id = ${shopId} and token = ${checkout.token} for update`;
  const stored = await tx.checkout.findUniqueOrThrow({ where });
  if (created.count > 0) return stored;
  const before = keptOf(stored);
  const next = keepNewestCheckout(before, { ...said, completedAt });
  // Who the newest delivery names; a delivery without an address does not make the checkout nobody's.
  const spoke = next.changedAt.getTime() === said.changedAt.getTime() || stored.profileId === null;
  return tx.checkout.update({ where, data: { ...row(next), profileId: spoke ? (named ?? stored.profileId) : stored.profileId } });
}

function row(checkout: KeptCheckout) {
  return { ...checkout, lines: checkout.lines as unknown as Prisma.InputJsonValue };
}

function keptOf({ profileId: _, shopId: __, ...stored }: Checkout): KeptCheckout {
  return { ...stored, totalCents: Number(stored.totalCents), lines: stored.lines as unknown as PlatformLine[] };
}
