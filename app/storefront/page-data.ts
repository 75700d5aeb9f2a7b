import type { PageFacts } from "~/domain/touchpoints/decision-context";
import type { Snapshot, SnapshotText } from "~/domain/touchpoints/snapshot";

/** What the app embed's Liquid prints into the page: the snapshot in the page's language, and what the page is. */
export interface PageData {
  snapshot: Omit<Snapshot, "text"> & { text: SnapshotText };
  page: Omit<PageFacts, "path" | "address" | "parameters" | "slots">;
  /** The language's prefix of all paths, `/` or `/ko`. */
  root: string;
}
