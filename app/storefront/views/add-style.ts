/** Gives the shadow root that a piece stands in the styles that came with a later file; once. */
export function addStyle(piece: Node, css: string): void {
  const root = piece.getRootNode();
  if (!(root instanceof ShadowRoot) || added.get(root)?.has(css)) return;
  added.set(root, (added.get(root) ?? new Set()).add(css));
  const style = document.createElement("style");
  style.textContent = css;
  root.prepend(style);
}

const added = new WeakMap<ShadowRoot, Set<string>>();
