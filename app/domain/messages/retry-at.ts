/**
 * When a message that could not be handed over is tried again: after 1, 2, 4, 8, then every 15 minutes, or when the server asked
 * for, if that is later.
 */
export function retryAt(attempts: number, now: Date, retryAfterSeconds = 0): Date {
  const minutes = Math.min(2 ** Math.max(0, attempts - 1), 15);
  return new Date(now.getTime() + Math.max(minutes * 60, retryAfterSeconds) * 1000);
}
