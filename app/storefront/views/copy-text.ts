/** Puts text on the clipboard; on pages without the right to, by selecting it. */
export function copyText(doc: Document, text: string): void {
  const clipboard = doc.defaultView?.navigator.clipboard;
  if (clipboard) clipboard.writeText(text).catch(() => bySelection(doc, text));
  else bySelection(doc, text);
}

function bySelection(doc: Document, text: string): void {
  const area = doc.createElement("textarea");
  area.value = text;
  area.style.cssText = "position:fixed;opacity:0";
  // A dialog makes everything outside of it inert, so the area stands beside what has the focus.
  const beside = doc.activeElement?.shadowRoot?.activeElement?.parentElement ?? doc.body;
  beside.append(area);
  area.select();
  doc.execCommand("copy");
  area.remove();
}
