import type { PageSignals } from "~/domain/touchpoints/decision-context";

/** Calls back each time the shopper seems to leave with a pointer: it goes out through the top. */
export function watchExit(leaves: (exit: PageSignals["exit"]) => void): void {
  document.documentElement.addEventListener("mouseleave", ({ clientY }) => {
    if (clientY <= 0) leaves("pointer");
  });
}
