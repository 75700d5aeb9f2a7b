import type { EarlyFiles } from "~/domain/touchpoints/snapshot";
import type { PageData } from "./page-data";

/** Whether this page needs a file before anything is shown; one that does not say so needs it. */
export function isNeeded(file: keyof EarlyFiles, { snapshot }: PageData): boolean {
  return !snapshot.files || matchMedia(`${snapshot.files[file]}`).matches;
}
