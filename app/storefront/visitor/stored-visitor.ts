import type { VisitorMemory } from "~/domain/touchpoints/decision-context";

/** What localStorage keeps of one browser. Nothing in it names a person. */
export interface StoredVisitor extends Omit<VisitorMemory, "lasting" | "entryPage" | "unit"> {
  id: string;
  seenAt: number;
  /** Experiments whose exposure was told. */
  exposed: string[];
  /** The cart as it was when a form went to add to it, and that page's product. */
  adding?: { totalCents: number; productIds: string[]; productId?: string | undefined };
}

const key = "attendant";

/** What was kept, or null: nothing, refused or broken. It is only ever there because the shopper allowed it. */
export function readStored(): StoredVisitor | null {
  try {
    const stored = JSON.parse(localStorage[key]) as StoredVisitor;
    return stored.touchpoints ? { ...newVisitor(), ...stored } : null;
  } catch {
    return null;
  }
}

/** Keeps it, or removes it (null). False: storage is full or refused, which is no error: the memory then lives as long as the page. */
export function writeStored(visitor: StoredVisitor | null): boolean {
  try {
    localStorage[visitor ? "setItem" : "removeItem"](key, JSON.stringify(visitor));
    return true;
  } catch {
    return false;
  }
}

/** A browser that was never here. What is left out has never happened: rules read it so, and it takes no room in every shopper's browser. */
export function newVisitor(): StoredVisitor {
  return {
    id: crypto.randomUUID(),
    visits: 0,
    exposed: [],
    fields: {},
    series: {},
    touchpoints: {},
  } as Partial<StoredVisitor> as StoredVisitor;
}
