import type { Tx } from "../db";
import { joinExposures } from "../experiments/join-exposures";
import { joinMemories } from "../touchpoints/known/join-memories";

/**
 * Gives everything of one profile to another. Where both have the same thing (a run about the same cart, a code of the same
 * touchpoint) the survivor's stays as it is and the other one keeps its key: the run ends, the code remains usable.
 * `test/services/profiles/absorb-profile.test.ts` holds that no table with a profile is forgotten.
 */
export async function moveBelongings(tx: Tx, shopId: number, to: string, from: string, now: Date): Promise<void> {
  const where = { shopId, profileId: from };
  const data = { profileId: to };
  await tx.identity.updateMany({ where, data });
  await tx.consent.updateMany({ where, data });
  await tx.event.updateMany({ where, data });
  await tx.checkout.updateMany({ where, data });
  await tx.order.updateMany({ where, data });
  await tx.message.updateMany({ where, data });
  await moveAnswers(tx, shopId, to, from);
  await moveCodes(tx, shopId, to, from);
  await moveSpins(tx, shopId, to, from);
  await joinMemories(tx, shopId, to, from);
  await joinExposures(tx, shopId, to, from);
  await moveRuns(tx, shopId, to, from, now);
}

async function moveCodes(tx: Tx, shopId: number, to: string, from: string): Promise<void> {
  // The key names the profile, so that asking again finds the same code.
  await tx.$executeRaw`
    update offer_codes c set source_key = replace(c.source_key, ${from}, ${to})
    where c.shop_id = ${shopId} and c.profile_id = ${from}::uuid and not exists (
      select from offer_codes other
      where other.shop_id = ${shopId} and other.source_key = replace(c.source_key, ${from}, ${to}))`;
  await tx.offerCode.updateMany({ where: { shopId, profileId: from }, data: { profileId: to } });
}

async function moveRuns(tx: Tx, shopId: number, to: string, from: string, now: Date): Promise<void> {
  await tx.$executeRaw`
    update flow_runs r set state = 'exited', reason = 'merged', wake_at = null, revision = revision + 1,
      ended_at = ${now}::timestamptz, updated_at = ${now}::timestamptz
    where r.shop_id = ${shopId} and r.profile_id = ${from}::uuid and r.state = 'active' and exists (
      select from flow_runs other where other.shop_id = ${shopId} and other.profile_id = ${to}::uuid
        and other.flow_id = r.flow_id and other.entry_key = r.entry_key)`;
  await tx.$executeRaw`
    update flow_runs r set profile_id = ${to}::uuid
    where r.shop_id = ${shopId} and r.profile_id = ${from}::uuid and not exists (
      select from flow_runs other where other.shop_id = ${shopId} and other.profile_id = ${to}::uuid
        and other.flow_id = r.flow_id and other.entry_key = r.entry_key)`;
}

/** An answer's key names the profile too: answering again changes it. */
async function moveAnswers(tx: Tx, shopId: number, to: string, from: string): Promise<void> {
  await tx.$executeRaw`
    update answers a set source_key = replace(a.source_key, ${from}, ${to})
    where a.shop_id = ${shopId} and a.profile_id = ${from}::uuid and not exists (
      select from answers other
      where other.shop_id = ${shopId} and other.source_key = replace(a.source_key, ${from}, ${to}))`;
  await tx.answer.updateMany({ where: { shopId, profileId: from }, data: { profileId: to } });
}

/** Of two turns of one wheel the survivor's stays; the other one's code remains usable. */
async function moveSpins(tx: Tx, shopId: number, to: string, from: string): Promise<void> {
  await tx.$executeRaw`
    update wheel_spins s set profile_id = ${to}::uuid
    where s.shop_id = ${shopId} and s.profile_id = ${from}::uuid and not exists (
      select from wheel_spins other
      where other.shop_id = ${shopId} and other.touchpoint_id = s.touchpoint_id and other.profile_id = ${to}::uuid)`;
  await tx.wheelSpin.deleteMany({ where: { shopId, profileId: from } });
}
