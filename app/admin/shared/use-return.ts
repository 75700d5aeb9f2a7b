import { useEffect, useRef } from "react";

/** Quick changes between windows ask once. */
const shortestPauseMs = 3000;

/** Calls when the page opens and each time the merchant comes back to it, from the theme editor for example. */
export function useReturn(call: () => void): void {
  const latest = useRef(call);
  latest.current = call;
  useEffect(() => {
    let last = 0;
    const come = (): void => {
      if (document.visibilityState !== "visible" || Date.now() - last < shortestPauseMs) return;
      last = Date.now();
      latest.current();
    };
    come();
    window.addEventListener("focus", come);
    document.addEventListener("visibilitychange", come);
    return () => {
      window.removeEventListener("focus", come);
      document.removeEventListener("visibilitychange", come);
    };
  }, []);
}
