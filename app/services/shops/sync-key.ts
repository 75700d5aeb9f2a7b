/** A shop has one sync at a time: its parts follow one another. */
export function syncKey(shopId: number): string {
  return `sync:${shopId}`;
}
