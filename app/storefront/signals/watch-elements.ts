import { on } from "../on";

/** Calls back when something that the selector finds is clicked, or comes into view. One that the browser does not understand finds nothing. */
export function watchElements(kind: "clicked" | "seen", selector: string, happens: () => void): void {
  try {
    const found = document.querySelectorAll(selector);
    if (kind === "clicked") on("click", ({ target }) => (target as Element).closest(selector) && happens());
    else {
      const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && happens());
      for (const element of found) observer.observe(element);
    }
  } catch {
    // No selector.
  }
}
