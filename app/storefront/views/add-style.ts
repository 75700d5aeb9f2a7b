/**
 * Gives the shadow root that a piece stands in the styles that came with its file; once. As a sheet made by script: a shop's
 * content-security policy may forbid style elements.
 */
export function addStyle(piece: Node, css: string): void {
  const root = piece.getRootNode() as ShadowRoot;
  const sheets = added.get(root) ?? [];
  if (!root.host || sheets.includes(css)) return;
  added.set(root, [...sheets, css]);
  const doc = root.ownerDocument;
  try {
    // Of the window that the piece stands in: a sheet of another one is refused.
    const sheet = new (doc.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const style = doc.createElement("style");
    style.textContent = css;
    root.append(style);
  }
}

const added = new WeakMap<Node, string[]>();
