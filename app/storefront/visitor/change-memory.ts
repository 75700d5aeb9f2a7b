import type { TouchpointMemory } from "~/domain/touchpoints/touchpoint-memory";
import type { StoredVisitor } from "./stored-visitor";
import type { Visitor } from "./visitor";

/** Old memories beyond this number are let go, so that the storage stays small. */
const mostMemories = 60;

/** Changes what a visitor remembers of one touchpoint. What is left out there has never happened. */
export function changeMemory(visitor: Visitor, id: string, work: (touchpoint: TouchpointMemory, own: StoredVisitor) => void): void {
  visitor.change((own) => {
    const { [id]: touchpoint = {} as TouchpointMemory, ...others } = own.touchpoints;
    work(touchpoint, own);
    own.touchpoints = { ...Object.fromEntries(Object.entries(others).slice(1 - mostMemories)), [id]: touchpoint };
  });
}
