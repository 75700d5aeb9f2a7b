import { buildSnapshot } from "~/domain/touchpoints/build-snapshot";
import { checkSnapshotSize } from "~/domain/touchpoints/check-snapshot-size";
import type { Tx } from "../db";
import { enqueue } from "../jobs/enqueue";
import { liveOfferEnd } from "./live-offer-end";
import { readSnapshotInput } from "./read-snapshot-input";

export type StoreSnapshotResult = { ok: true } | { ok: false; reason: "too-large"; message: string; archive: string[] };

/**
 * Builds the shop's snapshot from what is live in this transaction. If it differs from the stored one it becomes the next version, and the
 * job that hands it to the platform is queued. Callers one after another wait for each other at the snapshot's row.
 */
export async function storeSnapshot(
  tx: Tx,
  shopId: number,
  now: Date,
  { queuePush = true }: { queuePush?: boolean } = {},
): Promise<StoreSnapshotResult> {
  await tx.snapshot.createMany({ data: { shopId, version: 0, body: "", updatedAt: now }, skipDuplicates: true });
  const [before] = await tx.$queryRaw<{ version: number; body: string }[]>`
    select version, body from snapshots where shop_id = ${shopId} for update`;
  const input = await readSnapshotInput(tx, shopId, now);
  const checked = checkSnapshotSize(buildSnapshot(input));
  if (!checked.ok) return checked;
  // Pages that are open end by themselves; the next one must not even hear of it.
  const end = liveOfferEnd(input);
  if (end) await enqueue(tx, "snapshot.push", { shopId }, { runAt: end, key: `snapshot-end:${shopId}` });
  const version = (before?.version ?? 0) + 1;
  // The number is part of the body: compare and store with it put in at the same place.
  const body = checked.value.replace('"number":0', `"number":${version}`);
  const same = before?.body === checked.value.replace('"number":0', `"number":${before?.version}`);
  if (same) return { ok: true };
  await tx.snapshot.update({ where: { shopId }, data: { version, body, pushedAt: null, updatedAt: now } });
  if (queuePush) await enqueue(tx, "snapshot.push", { shopId }, { runAt: now, key: `snapshot:${shopId}` });
  return { ok: true };
}
