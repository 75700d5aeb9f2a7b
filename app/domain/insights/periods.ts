/** Lengths of time a figure can be looked at, in days; the last one includes today. */
export const periods = [7, 30, 90] as const;

export type PeriodDays = (typeof periods)[number];

/** The period a text names, 30 days when it names none. */
export function parsePeriod(text: string | null): PeriodDays {
  return periods.find((days) => String(days) === text) ?? 30;
}
