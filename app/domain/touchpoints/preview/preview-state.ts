import type { PageFacts, VisitorMemory } from "../decision-context";
import type { Snapshot, SnapshotText } from "../snapshot";

/** What a storefront page is opened as, for a merchant to look at. */
export type PreviewState =
  | {
      ok: true;
      /** With the draft that is looked at, in the page's language; null: what is live. */
      snapshot: (Omit<Snapshot, "text"> & { text: SnapshotText }) | null;
      /** What takes the place of what the page says of its visitor. */
      page: Pick<PageFacts, "customer" | "known"> & Partial<Pick<PageFacts, "country" | "market">>;
      visitor: VisitorMemory;
      words: PreviewWords;
    }
  /** The link is not ours, or its time is over. */
  | { ok: false; reason: "over" | "too-many" };

/** Of the marker, in the merchant's language. */
export interface PreviewWords {
  /** Says that this is a preview, and as whom. */
  label: string;
  exit: string;
}
