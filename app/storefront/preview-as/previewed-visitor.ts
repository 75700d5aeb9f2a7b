import type { VisitorMemory } from "~/domain/touchpoints/decision-context";
import type { Visitor } from "../visitor/visitor";

/** Somebody else's memory, which lives as long as the page and is kept nowhere. */
export function previewedVisitor(memory: VisitorMemory): Visitor {
  const { lasting, entryPage, unit, ...remembered } = memory;
  const exposed: string[] = [];
  const own = { ...remembered, id: unit, seenAt: 0, exposed };
  return {
    memory: () => ({ ...own, unit, lasting, entryPage }),
    change: (work) => work(own),
    mayKeep: () => true,
    asked: () => {},
    consentChanged: () => {},
  };
}
