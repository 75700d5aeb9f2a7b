import type { FiguresView } from "~/domain/insights/figures-view";
import type { GuideView, NextStep, StatusView } from "~/domain/insights/home-view";
import type { PeriodDays } from "~/domain/insights/periods";
import type { Db } from "../db";
import { describeGuide } from "../shops/describe-guide";
import { describeStatus } from "../shops/describe-status";
import { describeFigures } from "./describe-figures";
import { findNextStep } from "./find-next-step";

interface Home {
  status: StatusView;
  guide: GuideView;
  figures: FiguresView;
  next: NextStep | null;
}

/** The home page: is it working, what did it bring, what to do next. */
export async function describeHome(db: Db, shop: { id: number; timezone: string }, days: PeriodDays, now: Date): Promise<Home> {
  const [status, guide, figures, next] = await Promise.all([
    describeStatus(db, shop.id, now),
    describeGuide(db, shop.id),
    describeFigures(db, shop, days, now),
    findNextStep(db, shop, now),
  ]);
  return { status, guide, figures, next };
}
