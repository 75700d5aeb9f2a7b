/** Longer than any view takes to leave. */
const leftMs = 300;

/**
 * Notes where the focus was before the shopper went into a view, to give it back once the view is gone: else they would stand at the page's
 * beginning. A dialog does so by itself, with what it lay over.
 *
 * @param id of the touchpoint; its view stands in the page
 * @returns call it when the view was closed
 */
export function giveFocusBack(id: string): () => void {
  const host = document.querySelector(`[data-attendant-view="${id}"]`);
  let before: HTMLElement | undefined;
  // Heard here only as it comes from outside: within the view the host stays the one that has it.
  host?.addEventListener("focusin", (event) => {
    const { relatedTarget } = event as FocusEvent;
    if (relatedTarget instanceof HTMLElement) before = relatedTarget;
  });
  return () => {
    // Not where the shopper has gone on to something else meanwhile.
    setTimeout(() => document.activeElement === document.body && before?.focus({ preventScroll: true }), leftMs);
  };
}
