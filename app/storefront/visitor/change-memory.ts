import type { TouchpointMemory } from "~/domain/touchpoints/touchpoint-memory";
import type { StoredVisitor } from "./stored-visitor";
import type { Visitor } from "./visitor";

/** Old memories beyond this number are let go, so that the storage stays small. */
const mostMemories = 60;
const nothing: TouchpointMemory = {
  shows: 0,
  visit: 0,
  showsInVisit: 0,
  day: "",
  showsOnDay: 0,
  shownAt: 0,
  closedAt: 0,
  submittedAt: 0,
  clickedAt: 0,
};

/** Changes what a visitor remembers of one touchpoint. */
export function changeMemory(visitor: Visitor, id: string, work: (touchpoint: TouchpointMemory, own: StoredVisitor) => void): void {
  visitor.change((own) => {
    const { [id]: before = nothing, ...others } = own.touchpoints;
    const touchpoint = { ...before };
    work(touchpoint, own);
    const kept = Object.entries(others).slice(1 - mostMemories);
    own.touchpoints = { ...Object.fromEntries(kept), [id]: touchpoint };
  });
}
