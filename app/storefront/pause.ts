/**
 * Lets the page have the main thread before the next piece of work, so that none of ours keeps it long: what the shopper does comes first,
 * then we go on. Browsers without `scheduler.yield` (before Chrome 129, Firefox 142) put us behind everything that waits.
 */
export function pause(): Promise<unknown> {
  return window.scheduler?.yield?.() ?? new Promise((goOn) => setTimeout(goOn));
}
