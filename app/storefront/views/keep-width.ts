/** Makes a button say that it is busy, in the same width. Returns what brings it back. */
export function keepWidth(button: HTMLButtonElement, words: string): () => void {
  const label = button.textContent;
  button.style.minWidth = `${button.offsetWidth}px`;
  button.textContent = words;
  button.setAttribute("aria-disabled", "true");
  return () => {
    button.textContent = label;
    button.removeAttribute("aria-disabled");
  };
}
