/** Moves the focus to what is read first of a touchpoint. */
export function focusHeading(stack: HTMLElement): void {
  const heading = stack.querySelector<HTMLElement>("h2,.text");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus();
}
