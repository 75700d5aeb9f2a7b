import { setTimeout as sleep } from "node:timers/promises";

/** The result if it comes in time and without an error, else null. The work itself goes on. */
export async function withinBudget<Result>(work: Promise<Result>, budgetMs: number): Promise<Result | null> {
  const timer = new AbortController();
  const tooLate = sleep(budgetMs, null, { signal: timer.signal }).catch(() => null);
  const result = await Promise.race([work.catch(() => null), tooLate]);
  timer.abort();
  return result;
}
