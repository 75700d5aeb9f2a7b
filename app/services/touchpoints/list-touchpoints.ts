import { blankTouchpoint } from "~/domain/touchpoints/blank-touchpoint";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import type { TouchpointFilter, TouchpointRow, TouchpointStatus } from "~/domain/touchpoints/touchpoint-view";
import type { Db } from "../db";
import { listBrokenExperiments } from "../experiments/list-broken-experiments";
import { sumFigures } from "../insights/sum-figures";

interface ListTouchpoints {
  shop: { id: number; timezone: string };
  filter: TouchpointFilter;
  /** Part of the name; empty: all. */
  query?: string;
  /** Length of the figures' period. */
  days: number;
}

export interface TouchpointList {
  rows: TouchpointRow[];
  /** With this status, whatever is searched for. */
  total: number;
}

/** More than a shop can have live; the oldest archived ones stay out. */
const limit = 200;

/** The touchpoints of a shop in the order of their priority, with figures of the last days; archived ones only when asked for. */
export async function listTouchpoints(db: Db, { shop, filter, query = "", days }: ListTouchpoints, now: Date): Promise<TouchpointList> {
  const where = { shopId: shop.id, status: filter === "all" ? { not: "archived" } : filter };
  const [rows, total, sums, running, broken] = await Promise.all([
    db.touchpoint.findMany({
      where: { ...where, ...(query !== "" && { name: { contains: query, mode: "insensitive" } }) },
      orderBy: [{ priority: "desc" }, { createdAt: "asc" }, { id: "asc" }],
      take: limit,
    }),
    db.touchpoint.count({ where }),
    sumFigures(db, { shopId: shop.id, timezone: shop.timezone, days, kind: "touchpoint" }, now),
    db.experiment.findMany({ where: { shopId: shop.id, status: "running" }, select: { touchpointId: true } }),
    listBrokenExperiments(db, shop.id),
  ]);
  return {
    total,
    rows: rows.map((row): TouchpointRow => {
      const count = (measure: string): number => sums.get(`touchpoint:${row.id} ${measure}`)?.count ?? 0;
      const draft = touchpointSchema.safeParse(row.draft).data ?? blankTouchpoint;
      const published = touchpointSchema.safeParse(row.published).data;
      const met = published ?? draft;
      const { endsAt } = met.schedule;
      return {
        id: row.id,
        name: row.name,
        status: row.status as TouchpointStatus,
        format: met.format.kind,
        schedule: met.schedule,
        hasEnded: endsAt !== null && new Date(endsAt) <= now,
        isTested: running.some(({ touchpointId }) => touchpointId === row.id),
        isTestBroken: broken.some(({ touchpointId }) => touchpointId === row.id),
        hasChanges: row.status === "live" && JSON.stringify(draft) !== JSON.stringify(published),
        aim: met.content.ask.some(({ kind }) => kind === "form") ? "submitted" : "clicked",
        shown: count("shown"),
        submitted: count("submitted"),
        clicked: count("clicked"),
      };
    }),
  };
}
