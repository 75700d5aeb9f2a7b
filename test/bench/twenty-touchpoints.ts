import { blankTouchpoint } from "~/domain/touchpoints/blank-touchpoint";
import type { Snapshot } from "~/domain/touchpoints/snapshot";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import type { Prisma } from "~/generated/prisma/client";
import type { BenchShop } from "./bench-shop";

/** Puts twenty live touchpoints into a shop, each with every kind of rule, and waits until the storefront has them. */
export async function publishTwenty({ shop, database, shopId, domain }: BenchShop): Promise<Snapshot> {
  const { createTouchpoint } = await import("~/services/touchpoints/create-touchpoint");
  const { publishTouchpoint } = await import("~/services/touchpoints/publish-touchpoint");
  const { db } = database;
  for (let i = 0; i < 20; i++) {
    const now = new Date();
    const made = await createTouchpoint(db, shopId, { templateId: null }, now);
    if (!made.ok) throw new Error(made.message);
    await db.touchpoint.update({
      where: { shopId_id: { shopId, id: made.value.id } },
      data: { draft: touchpoint(i) as unknown as Prisma.InputJsonObject },
    });
    const published = await publishTouchpoint(db, shopId, made.value.id, now);
    if (!published.ok) throw new Error(`The touchpoint was not published: ${JSON.stringify(published)}`);
  }
  const snapshotOf = () => shop.store.metafields.find(domain, ({ key }) => key === "snapshot")?.value;
  for (let tries = 0; tries < 200; tries++) {
    const snapshot = JSON.parse(String(snapshotOf() ?? "{}")) as Partial<Snapshot>;
    if (snapshot.list?.length === 20) return snapshot as Snapshot;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("The storefront did not get the twenty touchpoints.");
}

/** None of them is shown on a page that nobody scrolls or leaves, but each has to be looked at to the last rule. */
export function touchpoint(i: number): Touchpoint {
  return {
    ...blankTouchpoint,
    format: i % 2 === 0 ? { kind: "popup" } : { kind: "bar", edge: "top" },
    content: { ask: [{ id: "heading", kind: "heading", text: { en: `Number ${i}` } }], done: [] },
    triggers: {
      match: "all",
      list: [
        { kind: "exit-intent", touch: ["scroll-up"] },
        { kind: "scroll-percent", percent: 50 + i },
        { kind: "seconds-on-page", seconds: 600 },
      ],
    },
    schedule: {
      startsAt: "2026-01-01T00:00:00.000Z",
      endsAt: "2099-01-01T00:00:00.000Z",
      weekdays: [0, 1, 2, 3, 4, 5, 6],
      hours: { fromHour: 0, toHour: 24 },
    },
    manners: { showsPerVisit: 1, showsPerDay: 2, showsEver: 10, hoursAfterClose: 24 },
  };
}
