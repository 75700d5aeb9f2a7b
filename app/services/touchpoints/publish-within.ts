import { checkPublishable } from "~/domain/touchpoints/check-publishable";
import type { PublishProblem } from "~/domain/touchpoints/publishing/publish-problem";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import type { Tx } from "../db";
import { startExperiment } from "../experiments/start-experiment";
import { loadShopFacts } from "./load-shop-facts";
import { storeSnapshot } from "./store-snapshot";
import { Undo } from "./undo";

export type PublishedWithin =
  | { ok: true; value: { version: number }; published: Touchpoint }
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: "problems"; problems: PublishProblem[] }
  /** Nothing keeps it from being published but the merchant's word on these. */
  | { ok: false; reason: "unconfirmed"; problems: PublishProblem[] }
  /** `archive`: ids of touchpoints that would make enough room. */
  | { ok: false; reason: "too-large"; message: string; archive: string[] };

/** Publishes a touchpoint in the caller's transaction, which is to be undone (`Undo`) when the storefront has no room for it. */
export async function publishWithin(
  tx: Tx,
  shopId: number,
  id: string,
  { accepted }: { accepted: string[] | "all" },
  now: Date,
): Promise<PublishedWithin> {
  const row = await tx.touchpoint.findUnique({ where: { shopId_id: { shopId, id } } });
  if (!row || row.status === "archived") return { ok: false, reason: "not-found" };
  const { primaryLocale } = await tx.shop.findUniqueOrThrow({ where: { id: shopId }, select: { primaryLocale: true } });
  const parsed = touchpointSchema.safeParse(row.draft);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
    return { ok: false, reason: "problems", problems };
  }
  const draft = parsed.data;
  const problems = checkPublishable(draft, { primaryLocale, now, shop: await loadShopFacts(tx, shopId, id) });
  if (problems.some(({ mayPublish }) => !mayPublish)) return { ok: false, reason: "problems", problems };
  const unconfirmed = problems.filter(({ path, message }) => accepted !== "all" && !accepted.includes(`${path} ${message}`));
  if (unconfirmed.length > 0) return { ok: false, reason: "unconfirmed", problems };
  const before = touchpointSchema.safeParse(row.published).data ?? null;
  const next = touchpointSchema.parse(await startExperiment(tx, shopId, { touchpointId: id, before, next: draft }, now));
  const { version, name } = await tx.touchpoint.update({
    where: { shopId_id: { shopId, id } },
    data: { published: next, draft: next, status: "live", version: { increment: 1 }, publishedAt: now, updatedAt: now },
    select: { version: true, name: true },
  });
  await tx.touchpointVersion.create({
    data: { shopId, touchpointId: id, number: version, name, definition: next, publishedAt: now },
  });
  const stored = await storeSnapshot(tx, shopId, now);
  if (!stored.ok) throw new Undo<PublishedWithin>(stored);
  return { ok: true, value: { version }, published: next };
}
