import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import type { Series } from "~/domain/touchpoints/series";
import type { Shop } from "~/generated/prisma/client";
import { changeSeries, type SeriesAnswer } from "~/services/touchpoints/series/change-series";
import { createSeries } from "~/services/touchpoints/series/create-series";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make, testNow } from "../../support/factories";
import { form, goLive } from "./live";

/** A way with nothing but its outcome to be said. */
export const way = { questionId: null, answer: null, afterSeconds: 0 };

/** A shop for series, a new one for each test. */
export interface SeriesStage {
  database: TestDatabase;
  db: TestDatabase["prisma"];
  shop: Shop;
  /** @returns the id of a series from a template; null: a blank one */
  created(templateId: string | null, shopId?: number): Promise<string>;
  /** A popup with a form, then a slide-in for who closes it, both live; the form is the goal. Nothing of it is published as a series. */
  twoSteps(): Promise<{ id: string; popup: string; slide: string; series: Series }>;
  act(id: string, deed: "publish" | "pause" | "resume" | "archive" | "restore", shopId?: number): Promise<SeriesAnswer>;
  save(id: string, name: string, draft: Series, shopId?: number): Promise<SeriesAnswer>;
  row(id: string): ReturnType<TestDatabase["prisma"]["series"]["findUniqueOrThrow"]>;
}

export function stageSeries(): SeriesStage {
  const stage = {} as SeriesStage;
  beforeAll(async () => {
    stage.database = await createTestDatabase();
    stage.db = stage.database.prisma;
  });
  afterAll(() => stage.database.drop());
  beforeEach(async () => {
    stage.shop = await make.shop(stage.db, { primaryLocale: "en", locales: ["en"] });
  });
  return Object.assign<SeriesStage, Omit<SeriesStage, "database" | "db" | "shop">>(stage, {
    async created(templateId, shopId = stage.shop.id) {
      const made = await createSeries(stage.db, shopId, { templateId }, testNow);
      if (!made.ok) throw new Error(made.message);
      return made.value.id;
    },
    async twoSteps() {
      const id = await stage.created(null);
      const popup = await goLive(stage.db, stage.shop.id, { content: { ask: [form], done: [] } });
      const slide = await goLive(stage.db, stage.shop.id, { format: { kind: "slide-in", corner: "end" } });
      const series: Series = {
        steps: [
          { touchpointId: popup, after: [] },
          { touchpointId: slide, after: [{ ...way, touchpointId: popup, outcome: "closed" }] },
        ],
        goal: { touchpointId: popup, outcome: "submitted" },
      };
      expect((await stage.save(id, "Two", series)).ok).toBe(true);
      return { id, popup, slide, series };
    },
    act: (id, deed, shopId = stage.shop.id) => changeSeries(stage.db, shopId, id, { deed }, testNow),
    save: (id, name, draft, shopId = stage.shop.id) => changeSeries(stage.db, shopId, id, { deed: "save", name, draft }, testNow),
    row: (id) => stage.db.series.findUniqueOrThrow({ where: { shopId_id: { shopId: stage.shop.id, id } } }),
  });
}
