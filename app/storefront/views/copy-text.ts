/** Puts text on the clipboard; on pages without the right to, by selecting it. */
export function copyText(text: string): void {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard) clipboard.writeText(text).catch(() => bySelection(text));
  else bySelection(text);
}

function bySelection(text: string): void {
  const area = document.createElement("textarea");
  area.value = text;
  area.style.cssText = "position:fixed;opacity:0";
  // A dialog makes everything outside of it inert, so the area stands beside what has the focus.
  const beside = document.activeElement?.shadowRoot?.activeElement?.parentElement ?? document.body;
  beside.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}
