/** At most one hand-over waits for each shop. */
export function knownPushKey(shopId: number | ""): string {
  return `known:${shopId}`;
}
