import type { PeriodDays } from "./periods";

/** What is counted over a period. Money is minor units of the shop's currency. */
export interface FigureTotals {
  shown: number;
  subscribed: number;
  sent: number;
  clicked: number;
  recovered: number;
  recoveredCents: number;
  answered: number;
  scoreSum: number;
}

export interface FigureDay extends FigureTotals {
  /** Local date of the shop. */
  day: string;
}

/** The figures of a period of whole local days whose last one is today, and of the same length before. */
export interface FiguresView {
  days: PeriodDays;
  current: FigureTotals;
  previous: FigureTotals;
  /** Every day of the period, the oldest first; days without anything are there with zeros. */
  byDay: FigureDay[];
}

export const noFigures: FigureTotals = {
  shown: 0,
  subscribed: 0,
  sent: 0,
  clicked: 0,
  recovered: 0,
  recoveredCents: 0,
  answered: 0,
  scoreSum: 0,
};
