import type { Touchpoint } from "~/domain/touchpoints/touchpoint";

/** What the editor edits; saved together. */
export interface TouchpointDraft {
  name: string;
  touchpoint: Touchpoint;
}
