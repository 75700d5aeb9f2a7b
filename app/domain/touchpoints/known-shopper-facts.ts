import type { StageFacts } from "../profiles/journey-stage";
import type { SegmentFacts } from "../segments/segments-of";
import type { FieldValue, SeriesPlace } from "./known-shopper";
import type { TouchpointMemory } from "./touchpoint-memory";

/** Everything of a profile that the storefront is told of, as it is stored. Times in epoch milliseconds, 0: never. */
export interface KnownShopperFacts extends StageFacts, SegmentFacts {
  /** Of the profile. */
  id: string;
  unit: string;
  fields: Record<string, FieldValue>;
  /** By touchpoint. `overlay`: it is one of those that stand over the page. */
  memories: (Omit<TouchpointMemory, "visit" | "showsInVisit" | "answers"> & { touchpointId: string; overlay: boolean })[];
  answers: { touchpointId: string; questionId: string; values: string[]; at: number }[];
  places: (SeriesPlace & { seriesId: string })[];
  lastMessageAt: number;
}
