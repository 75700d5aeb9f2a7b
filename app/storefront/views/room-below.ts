const gapPx = 16;
const tallestPx = 220;

/** How far from the bottom a corner note has to stand to leave the theme's own fixed buttons (chat, cart) free; 0: nothing is there. */
export function roomBelow(note: HTMLElement): number {
  const doc = note.ownerDocument;
  const { left, right } = note.getBoundingClientRect();
  const height = doc.documentElement.clientHeight;
  let top = height;
  for (const x of [left + 24, (left + right) / 2, right - 24]) {
    for (const node of doc.elementsFromPoint(x, height - 40)) {
      if (node === note || node.shadowRoot?.contains(note)) continue;
      const fixed = getComputedStyle(node).position === "fixed";
      const rect = node.getBoundingClientRect();
      if (fixed && rect.height < tallestPx) top = Math.min(top, rect.top);
    }
  }
  return top < height ? height - top + gapPx : 0;
}
