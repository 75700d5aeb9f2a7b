import type { EarlyFiles, LiveTouchpoint } from "./snapshot";

const rare = /"(signals\.(secondsIdle|added|clicked|seen)|page\.cart|shipping-bar)/;
const exitByTouch = /"signals\.exit","in",\["pointer","/;

/**
 * What a page needs beside the deciding script.
 *
 * @param list every live touchpoint of a shop, with its variants
 */
export function earlyFiles(list: LiveTouchpoint[]): EarlyFiles {
  const rules = JSON.stringify(list);
  return {
    ...(list.some(({ experiment }) => experiment) && { arms: "all" }),
    ...(rare.test(rules) ? { watch: "all" } : exitByTouch.test(rules) && { watch: "(pointer:coarse)" }),
  };
}
