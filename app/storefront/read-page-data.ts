import { snapshotShape } from "~/domain/touchpoints/snapshot";
import type { PageData } from "./page-data";

/** The page's data, or null where it is missing, broken or of a shape this script does not know. */
export function readPageData(): PageData | null {
  try {
    const data = JSON.parse(document.querySelector("script[data-attendant]")?.textContent ?? "null") as PageData | null;
    const { snapshot, page } = data ?? {};
    const whole = snapshot?.v === snapshotShape && Array.isArray(snapshot.list) && snapshot.text?.touchpoints && page;
    return whole && data ? data : null;
  } catch {
    return null;
  }
}
