import type { NextStep } from "~/domain/insights/home-view";
import { nextStep } from "~/domain/insights/next-step";
import { periodStart } from "~/domain/insights/period-start";
import { scoreGroups } from "~/domain/surveys/answer-view";
import type { Db } from "../db";
import { readSettings } from "../shops/read-settings";

const days = 7;

/** The next best thing for a merchant to do; null when there is none. */
export async function findNextStep(db: Db, shop: { id: number; timezone: string }, now: Date): Promise<NextStep | null> {
  const shopId = shop.id;
  const [settings, welcome, unhappyAnswers, liveTouchpoints] = await Promise.all([
    readSettings(db, shopId),
    db.flow.findUnique({ where: { shopId_kind: { shopId, kind: "welcome" } }, select: { id: true, status: true } }),
    db.answer.count({
      where: { shopId, createdAt: { gte: periodStart(now, shop.timezone, days) }, score: { lte: scoreGroups.detractors[1] } },
    }),
    db.touchpoint.count({ where: { shopId, status: "live" } }),
  ]);
  const welcomeFlowOffId = welcome && welcome.status !== "on" ? welcome.id : null;
  return nextStep({ settings, welcomeFlowOffId, unhappyAnswers, liveTouchpoints });
}
