import type { FlowKind } from "~/domain/flows/flow-definition";
import type { RunContext } from "~/domain/flows/run";
import type { Tx } from "../db";
import { hasBoughtSince } from "../events/has-bought-since";
import { changeRun } from "./change-run";
import { leaveOlderCheckouts } from "./leave-older-checkouts";
import { startRun } from "./start-run";

export interface FlowEntry {
  shopId: number;
  profileId: string;
  flow: FlowKind;
  entryKey: string;
  about: { checkoutToken?: string; orderId?: string; codeKey?: string };
  /** When the fact happened. */
  at: Date;
}

/** Starts a run about something, or moves the timer of the run that is about it already. */
export async function enterFlow(tx: Tx, entry: FlowEntry, now: Date): Promise<void> {
  const { shopId, profileId, entryKey, about, at } = entry;
  const flow = await tx.flow.findUnique({ where: { shopId_kind: { shopId, kind: entry.flow } } });
  if (flow?.status !== "on" || flow.liveVersion === null) return;

  // A checkout or an order has one run, whoever it belongs to by now; a subscription has one per profile.
  const sameProfile = entry.flow === "welcome" ? { profileId } : {};
  const known = await tx.flowRun.findFirst({
    where: { shopId, flowId: flow.id, entryKey, ...sameProfile },
    select: { id: true, profileId: true, state: true },
  });
  if (known) {
    if (known.state !== "active") return;
    if (known.profileId !== profileId) await giveTo(tx, shopId, known.id, profileId);
    await changeRun(tx, shopId, known.id, { kind: "activity", at }, now);
    return;
  }

  const beganAt = entry.flow === "cart-recovery" ? await openSince(tx, shopId, entryKey, profileId) : at;
  if (!beganAt) return;
  const context: RunContext = { since: at.toISOString(), beganAt: beganAt.toISOString(), ...about };
  if (entry.flow === "cart-recovery" && !(await leaveOlderCheckouts(tx, { shopId, flowId: flow.id, profileId, entryKey, at }, now))) return;
  await startRun(tx, { shopId, flowId: flow.id, version: flow.liveVersion, profileId, entryKey, context }, now);
}

/** When a checkout was started; null when it is unknown, finished, or its shopper has bought since. */
async function openSince(tx: Tx, shopId: number, checkoutToken: string, profileId: string): Promise<Date | null> {
  const checkout = await tx.checkout.findUnique({ where: { shopId_token: { shopId, token: checkoutToken } } });
  if (!checkout || checkout.completedAt) return null;
  const { cartToken, email, phone, startedAt } = checkout;
  const bought = await hasBoughtSince(tx, shopId, { profileId, checkoutToken, cartToken, email, phone }, startedAt);
  return bought ? null : startedAt;
}

/** A corrected address in the checkout: its run goes on for the person it belongs to now, if nothing was sent yet. */
async function giveTo(tx: Tx, shopId: number, runId: string, profileId: string): Promise<void> {
  await tx.$executeRaw`
    update flow_runs set profile_id = ${profileId}::uuid where shop_id = ${shopId} and id = ${runId}::uuid
      and not exists (select from messages where shop_id = ${shopId} and run_id = ${runId}::uuid)`;
}
