/** Lets a finger draw a sheet down and away: loaded on touch screens alone, while the sheet comes up. */
export function touchAway(panel: HTMLElement, away: () => void): void {
  if (!matchMedia("(pointer: coarse)").matches) return;
  import("./swipe-away").then(({ swipeAway }) => swipeAway(panel, away)).catch(() => {});
}
