import type { PublishingDeed } from "../shared/use-publishing-actions";
import type { ExperimentDeed } from "./experiment/experiment-deed";

/**
 * The deed that takes another one back, as offered in its toast; null where there is none.
 *
 * @param before the status that the deed left
 */
export function undoOf(deed: PublishingDeed | ExperimentDeed["deed"] | "save", before: string): PublishingDeed | null {
  if (deed === "pause") return "resume";
  if (deed === "archive") return "restore";
  // What was live before already goes on being shown: there is no earlier version to go back to.
  if ((deed === "publish" || deed === "resume") && before !== "live") return "pause";
  return null;
}
