import type { TouchpointMemory } from "~/domain/touchpoints/touchpoint-memory";

/** What localStorage keeps of one browser. Nothing in it names a person. */
export interface StoredVisitor {
  id: string;
  visits: number;
  seenAt: number;
  lastOverlayAt: number;
  subscribed: boolean;
  touchpoints: Record<string, TouchpointMemory>;
}

const key = "attendant";

/** What was kept, or null: nothing, refused or broken. It is only ever there because the shopper allowed it. */
export function readStored(): StoredVisitor | null {
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? "null") as StoredVisitor | null;
    return stored?.id && stored.touchpoints && stored.visits > 0 ? stored : null;
  } catch {
    return null;
  }
}

/** Keeps it, or removes it (null). Storage that is full or refused is no error: the memory then lives as long as the page. */
export function writeStored(visitor: StoredVisitor | null): void {
  try {
    if (visitor) localStorage.setItem(key, JSON.stringify(visitor));
    else localStorage.removeItem(key);
  } catch {
    // The page goes on without it.
  }
}
