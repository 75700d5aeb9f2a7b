import type { StatusView } from "~/domain/insights/home-view";
import type { ShopSetup } from "~/domain/shops/setup";
import type { NotedCause } from "~/domain/shops/trouble";
import type { Db } from "../db";
import { listBrokenExperiments } from "../experiments/list-broken-experiments";

/** A job that should have begun this long ago means that nobody works. */
const lateAfterMs = 5 * 60_000;
/** A refusal that the next try overcomes is no trouble: Shopify slows down every app that reads much. */
const passingMs = 30_000;
const parts = ["products", "customers", "orders"] as const;

/** Whether the shop's side of the app works: embed, pixel, sync, troubles, background work. */
export async function describeStatus(db: Db, shopId: number, now: Date): Promise<StatusView> {
  const lateBefore = new Date(now.getTime() - lateAfterMs);
  const [shop, troubles, brokenExperiments, failedDeliveries, late] = await Promise.all([
    db.shop.findUniqueOrThrow({ where: { id: shopId }, select: { setup: true } }),
    db.trouble.findMany({
      where: { shopId, OR: [{ area: { not: "platform" } }, { since: { lt: new Date(now.getTime() - passingMs) } }] },
      orderBy: { since: "asc" },
    }),
    listBrokenExperiments(db, shopId),
    db.webhookDelivery.count({ where: { shopId, status: "failed" } }),
    db.$queryRaw<{ run_at: Date }[]>`
      select run_at from graphile_worker._private_jobs
      where is_available and run_at < ${lateBefore}::timestamptz
      order by priority, run_at limit 1`,
  ]);
  const setup = shop.setup as ShopSetup;
  return {
    embed: setup.embed ?? null,
    hasPixel: setup.pixelRegisteredAt !== undefined,
    sync: parts.map((part) => {
      const progress = setup.sync?.[part];
      return {
        part,
        done: progress?.done ?? 0,
        isFinished: progress?.finishedAt !== undefined,
        trouble: progress?.trouble ?? null,
      };
    }),
    troubles: troubles.map(({ area, causes, message, since, count }) => ({
      ...{ area, message, count },
      causes: Object.values(causes as unknown as Record<string, NotedCause>).sort((a, b) => b.at.localeCompare(a.at)),
      since: since.toISOString(),
    })),
    brokenExperiments,
    failedDeliveries,
    lateSince: late[0]?.run_at.toISOString() ?? null,
  };
}
