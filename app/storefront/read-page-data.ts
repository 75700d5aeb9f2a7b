import { snapshotShape } from "~/domain/touchpoints/snapshot";
import type { PageData } from "./page-data";

/** The page's data, or null where it is of a shape this script does not know. Throws where it is missing or broken. */
export function readPageData(): PageData | null {
  const data = JSON.parse((document.querySelector("script[data-attendant]") as Element).textContent as string) as PageData;
  return data.snapshot.v === snapshotShape ? data : null;
}
