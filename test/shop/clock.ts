import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The local shop's clock: real time plus an offset that only the panel and the tests move. */
export interface Clock {
  now(): Date;
  offsetMs(): number;
  /** Moves the clock forward (or back, when negative) and waits until every listener has followed. */
  skip(ms: number): Promise<void>;
  skipTo(date: Date): Promise<void>;
  /** Back to real time. */
  reset(): Promise<void>;
  /** Called with the new offset after each move; a returned promise is waited for. Returns how to stop listening. */
  onChange(listener: (offsetMs: number) => void | Promise<void>): () => void;
}

/** Makes the clock, which remembers its offset in `<dataDir>/clock.json` over restarts; without a directory it forgets. */
export function makeClock(dataDir?: string): Clock {
  const file = dataDir ? join(dataDir, "clock.json") : undefined;
  const listeners = new Set<(offsetMs: number) => void | Promise<void>>();
  let offsetMs = file ? readOffset(file) : 0;
  const move = async (to: number): Promise<void> => {
    offsetMs = Math.round(to);
    if (dataDir && file) {
      mkdirSync(dataDir, { recursive: true });
      writeFileSync(file, JSON.stringify({ offsetMs }));
    }
    await Promise.all([...listeners].map((listener) => listener(offsetMs)));
  };
  return {
    now: () => new Date(Date.now() + offsetMs),
    offsetMs: () => offsetMs,
    skip: (ms) => move(offsetMs + ms),
    skipTo: (date) => move(date.getTime() - Date.now()),
    reset: () => move(0),
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function readOffset(file: string): number {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, "utf8"));
    const offset = typeof kept === "object" && kept !== null && "offsetMs" in kept ? Number(kept.offsetMs) : 0;
    return Number.isFinite(offset) ? offset : 0;
  } catch {
    return 0; // No file yet, or one cut off by a crash: real time is always right.
  }
}
