import { type Snapshot, snapshotShape } from "~/domain/touchpoints/snapshot";
import type { Tx } from "../../db";

const manners = { secondsBetweenOverlays: 0, overlaysPerVisit: null, overlaysPerDay: null, minutesAfterClose: 0, hoursAfterMessage: 0 };
const empty: Snapshot = {
  ...{ v: snapshotShape, number: 0, zone: "UTC", offsets: [], primaryLocale: "en", cartDivisor: 1 },
  ...{ manners, list: [], text: {} },
};

/** The snapshot that the storefront decides from; one of nothing before anything was published, or while it is of another version's shape. */
export async function readStoredSnapshot(tx: Tx, shopId: number): Promise<Snapshot> {
  const row = await tx.snapshot.findUnique({ where: { shopId }, select: { body: true } });
  const snapshot = row?.body ? (JSON.parse(row.body) as Snapshot) : empty;
  return snapshot.v === snapshotShape ? snapshot : empty;
}
