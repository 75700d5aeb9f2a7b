import { backOff } from "~/domain/shared/back-off";
import type { VendorRefusal } from "~/domain/shared/outcome";
import type { Platform } from "~/domain/shared/platform";
import { buildKnownShopper } from "~/domain/touchpoints/build-known-shopper";
import type { KnownShopper } from "~/domain/touchpoints/known-shopper";
import type { Db } from "../../db";
import { inTransaction } from "../../in-transaction";
import { clearTrouble } from "../../jobs/clear-trouble";
import { enqueue } from "../../jobs/enqueue";
import { noteTrouble } from "../../jobs/note-trouble";
import { knownPushKey } from "./known-push-key";
import { readKnownFacts } from "./read-known-facts";

interface Deps {
  db: Db;
  platformFor: (shopId: number) => Promise<Platform>;
}

/** Built by one statement; the rest comes in a job of its own, so that one shop does not keep a worker from the others. */
const mostAtOnce = 1000;
/** The platform's own limit. */
const mostInOneCall = 25;

interface Due {
  profileId: string;
  body: string;
  revision: number;
}

interface Built extends Due {
  customerId: string | null;
  unit: string;
  /** Null: as the platform has it. */
  newBody: string | null;
  untilMs: number;
}

/**
 * Job `known.push`: builds what the storefront is told of those shoppers of whom something has changed, and hands over what is not as the
 * platform has it. A change in the meantime makes the row due again; doing this twice changes nothing.
 */
export async function pushKnownShoppers({ db, platformFor }: Deps, { shopId }: { shopId: number }, now: Date): Promise<void> {
  const shop = await db.shop.findUnique({ where: { id: shopId }, select: { installedAt: true, uninstalledAt: true } });
  if (!shop?.installedAt || shop.uninstalledAt) return;
  const due = await db.$queryRaw<Due[]>`
    select profile_id as "profileId", body, revision from known_shoppers
    where shop_id = ${shopId} and dirty_at <= ${now}::timestamptz order by dirty_at limit ${mostAtOnce}`;
  if (due.length === 0) return;
  const built = await build(db, shopId, due, now);
  const changed = built.filter(({ customerId, newBody }) => customerId && newBody);
  // What the platform has already is settled at once, so that being stopped half-way costs nothing.
  await settle(
    db,
    shopId,
    built.filter((one) => !changed.includes(one)),
    now,
  );
  const platform = changed.length > 0 ? await platformFor(shopId) : null;
  for (let at = 0; at < changed.length; at += mostInOneCall) {
    const part = changed.slice(at, at + mostInOneCall);
    const outcome = await platform?.setKnownShoppers(
      part.map(({ customerId, newBody }) => ({ customerId: customerId ?? "", body: newBody ?? "" })),
    );
    if (!outcome) break;
    if (!outcome.ok) return refused(db, shopId, outcome, now);
    // Whom the platform does not know any more has no page to be told in.
    const unknown = new Set(outcome.value.unknown);
    await settle(
      db,
      shopId,
      part.map((one) => (unknown.has(one.customerId ?? "") ? { ...one, newBody: null } : one)),
      now,
    );
  }
  await clearTrouble(db, shopId, "known-shoppers", [{ code: "known-not-told" }]);
  if (due.length === mostAtOnce) await enqueue(db, "known.push", { shopId }, { runAt: now, key: knownPushKey(shopId) });
}

async function build(db: Db, shopId: number, due: Due[], now: Date): Promise<Built[]> {
  const rows = await readKnownFacts(
    db,
    shopId,
    due.map(({ profileId }) => profileId),
    now,
  );
  const byId = new Map(rows.map((row) => [row.facts.id, row]));
  return due.map((one) => {
    const row = byId.get(one.profileId);
    if (!row?.customerId) return { ...one, customerId: null, unit: "", newBody: null, untilMs: Infinity };
    const { shopper, untilMs } = buildKnownShopper(row.facts, now.getTime());
    // The moment of writing is no news by itself.
    const asBefore = JSON.stringify({ ...shopper, at: writtenAt(one.body) });
    const newBody = asBefore === one.body ? null : JSON.stringify(shopper);
    return { ...one, customerId: row.customerId, unit: shopper.unit, newBody, untilMs };
  });
}

function writtenAt(body: string): number {
  return body === "" ? 0 : (JSON.parse(body) as KnownShopper).at;
}

/** Only rows that nobody has marked meanwhile are settled; the others stay due, with what was handed over as their body. */
async function settle(db: Db, shopId: number, built: Built[], now: Date): Promise<void> {
  const rows = built.map(({ profileId, revision, unit, newBody, untilMs }) => ({
    profileId,
    revision,
    unit: unit || null,
    body: newBody,
    dirtyAt: untilMs < Infinity ? new Date(untilMs) : null,
  }));
  if (rows.length === 0) return;
  await db.$executeRaw`
    update known_shoppers k set
      body = coalesce(r.body, k.body), unit = coalesce(k.unit, r.unit),
      pushed_at = case when r.body is null then k.pushed_at else ${now}::timestamptz end,
      dirty_at = case when k.revision = r.revision then r."dirtyAt" else k.dirty_at end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r("profileId" uuid, revision int, unit text, body text, "dirtyAt" timestamptz)
    where k.shop_id = ${shopId} and k.profile_id = r."profileId"`;
}

async function refused(db: Db, shopId: number, refusal: VendorRefusal, now: Date): Promise<void> {
  if (refusal.reason === "not-installed") return;
  const asked = refusal.reason === "try-later" ? refusal.retryAfterSeconds : undefined;
  await inTransaction(db, async (tx) => {
    // Being asked to slow down is everyday life.
    if (asked === undefined) {
      await noteTrouble(tx, shopId, { code: "known-not-told" }, refusal, now);
    }
    const trouble = await tx.trouble.findUnique({ where: { shopId_area: { shopId, area: "known-shoppers" } } });
    const runAt = backOff(now, asked === undefined ? (trouble?.count ?? 1) : 1, asked);
    await enqueue(tx, "known.push", { shopId }, { runAt, key: knownPushKey(shopId) });
  });
}
