import { blocksOf } from "./blocks-of";
import type { FormatKind } from "./format";
import type { Touchpoint } from "./touchpoint";
import type { Outcome } from "./trigger";

/** Stand in the page: there is nothing to close. */
const cannotClose: FormatKind[] = ["embedded", "note", "page"];
/** Opened by a tap, which is a click. */
const opensByTap: FormatKind[] = ["teaser", "feed"];
const clickable = ["button", "code", "products", "video"];

/** What can become of a touchpoint at all, in the order of `outcomes`. */
export function possibleOutcomes({ format, content, experiment }: Touchpoint): Outcome[] {
  const kinds = blocksOf({ content, experiment }).map(({ kind }) => kind);
  const can: Record<Outcome, boolean> = {
    shown: true,
    closed: !cannotClose.includes(format.kind) || (format.kind !== "page" && kinds.includes("dismiss")),
    submitted: kinds.includes("form"),
    clicked: opensByTap.includes(format.kind) || kinds.some((kind) => clickable.includes(kind)),
    answered: kinds.includes("question"),
  };
  return (Object.keys(can) as Outcome[]).filter((outcome) => can[outcome]);
}
