import { on } from "../on";

/** Calls back with how much of the page has come into view, in percent, whenever that grows. A page that does not scroll says nothing. */
export function watchScroll(grows: (percent: number) => void): void {
  let most = 0;
  const look = (): void => {
    const percent = ((scrollY + innerHeight) / document.documentElement.scrollHeight) * 100;
    if (percent <= most) return;
    most = percent;
    grows(percent);
  };
  // Browsers tell a scroll at most once a frame; measured with the frame, it costs no layout of its own.
  on("scroll", () => requestAnimationFrame(look));
}
