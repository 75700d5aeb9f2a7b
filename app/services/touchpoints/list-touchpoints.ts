import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import type { TouchpointFilter, TouchpointRow, TouchpointStatus } from "~/domain/touchpoints/touchpoint-view";
import type { Db } from "../db";
import { sumFigures } from "../insights/sum-figures";

interface ListTouchpoints {
  shop: { id: number; timezone: string };
  filter: TouchpointFilter;
  /** Length of the figures' period. */
  days: number;
}

/** More than a shop can have live; the oldest archived ones stay out. */
const limit = 200;

/** The touchpoints of a shop, live ones first, with figures of the last days; archived ones only when asked for. */
export async function listTouchpoints(db: Db, { shop, filter, days }: ListTouchpoints, now: Date): Promise<TouchpointRow[]> {
  const [rows, sums] = await Promise.all([
    db.touchpoint.findMany({
      where: { shopId: shop.id, status: filter === "all" ? { not: "archived" } : filter },
      orderBy: [{ priority: "desc" }, { updatedAt: "desc" }],
      take: limit,
    }),
    sumFigures(db, { shopId: shop.id, timezone: shop.timezone, days, kind: "touchpoint" }, now),
  ]);
  const order: Record<string, number> = { live: 0, paused: 1, draft: 2, archived: 3 };
  return rows
    .map((row): TouchpointRow => {
      const count = (measure: string): number => sums.get(`touchpoint:${row.id} ${measure}`)?.count ?? 0;
      const format = touchpointSchema.shape.format.safeParse((row.draft as { format?: unknown } | null)?.format);
      return {
        id: row.id,
        name: row.name,
        status: row.status as TouchpointStatus,
        format: format.success ? format.data.kind : "popup",
        shown: count("shown"),
        submitted: count("submitted"),
        clicked: count("clicked"),
        priority: row.priority,
      };
    })
    .sort((a, b) => (order[a.status] ?? 9) - (order[b.status] ?? 9));
}
