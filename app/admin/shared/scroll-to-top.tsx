import { useLocation, useNavigationType } from "@remix-run/react";
import { useEffect } from "react";

/**
 * A new page starts at its top. Remix's own ScrollRestoration needs session storage, which browsers refuse in a frame of
 * another site.
 */
export function ScrollToTop() {
  const { pathname } = useLocation();
  const kind = useNavigationType();
  useEffect(() => {
    if (pathname && kind === "PUSH") window.scrollTo(0, 0);
  }, [pathname, kind]);
  return null;
}
