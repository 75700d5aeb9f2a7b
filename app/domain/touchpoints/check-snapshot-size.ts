import type { Snapshot } from "./snapshot";

/** What an app-data metafield of JSON may hold at most (128 KB), in bytes of UTF-8. */
export const snapshotLimitBytes = 131_072;

/**
 * The snapshot as text, or what to do where it is too large.
 *
 * @returns `archive`: ids of touchpoints, the largest first, without which the rest fits. A series has no size of its own: its order lies
 * in the touchpoints that are its steps.
 */
export function checkSnapshotSize(
  snapshot: Snapshot,
): { ok: true; value: string } | { ok: false; reason: "too-large"; message: string; archive: string[] } {
  const body = JSON.stringify(snapshot);
  const bytes = byteLength(body);
  if (bytes <= snapshotLimitBytes) return { ok: true, value: body };
  const sizes = snapshot.list.map((touchpoint) => {
    // Its own, and those of its variants.
    const texts = Object.values(snapshot.text).flatMap((text) =>
      Object.entries(text.touchpoints).filter(([id]) => id === touchpoint.id || id.startsWith(`${touchpoint.id}/`)),
    );
    return { id: touchpoint.id, bytes: byteLength(JSON.stringify([touchpoint, texts])) };
  });
  sizes.sort((a, b) => b.bytes - a.bytes);
  const archive: string[] = [];
  let over = bytes - snapshotLimitBytes;
  for (const { id, bytes: size } of sizes) {
    if (over <= 0) break;
    archive.push(id);
    over -= size;
  }
  const message = `The live touchpoints take ${Math.ceil(bytes / 1024)} KB; the storefront can hold ${snapshotLimitBytes / 1024} KB.`;
  return { ok: false, reason: "too-large", message, archive };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
