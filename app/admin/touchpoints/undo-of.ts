import type { ExperimentDeed } from "./experiment/experiment-deed";
import type { TouchpointDeed } from "./use-page-actions";

/**
 * The deed that takes another one back, as offered in its toast; null where there is none.
 *
 * @param before the status that the deed left
 */
export function undoOf(deed: TouchpointDeed | ExperimentDeed["deed"] | "save", before: string): TouchpointDeed | null {
  if (deed === "pause") return "resume";
  if (deed === "archive") return "restore";
  // What was live before already goes on being shown: there is no earlier version to go back to.
  if ((deed === "publish" || deed === "resume") && before !== "live") return "pause";
  return null;
}
