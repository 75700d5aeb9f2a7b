import { type ReactNode, useEffect, useRef, useState } from "react";

/** Begun a little before it comes into view, so that scrolling does not meet empty places. */
const ahead = "400px 0px";

/** A place of fixed height; what stands in it is made once it comes near the window, and stays. */
export function SeenOnce({ heightPx, children }: { heightPx: number; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element || isSeen) return;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setSeen(true), {
      rootMargin: ahead,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isSeen]);
  return (
    <div ref={place} style={{ height: heightPx }}>
      {isSeen && children}
    </div>
  );
}
