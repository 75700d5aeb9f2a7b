/** Lets the page have the main thread before the next piece of work, so that none of ours keeps it long. */
export function pause(): Promise<void> {
  return new Promise((goOn) => setTimeout(goOn));
}
