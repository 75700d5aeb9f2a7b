/** Key of a run's one timer. */
export function runKey(shopId: number, runId: string): string {
  return `run:${shopId}:${runId}`;
}
