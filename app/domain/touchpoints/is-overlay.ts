/** Overlays ask for attention: one at a time. A bar stands beside the page. */
export function isOverlay(format: string): boolean {
  return format !== "bar";
}
