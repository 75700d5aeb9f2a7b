import type { OpenView } from "../view";
import { element } from "./element";
import { openDialog } from "./popup";
import unseenCss from "./unseen.css?inline";
import wheelCss from "./wheel.css?inline";

const turns = 5;
const spinMs = 3200;
/** How long the result stands still before what comes after takes its place. */
const restMs = 900;

/**
 * A dialog with a wheel. It only shows what the server has drawn: nothing here decides. Its slices are a list to a screen reader, and what
 * it stops at is said. Whoever wants no motion sees the result at once.
 */
export const open: OpenView = (input) => {
  const { touchpoint, text, words } = input;
  const ids = touchpoint.format.kind === "wheel" ? touchpoint.format.slices : [];
  const labels = ids.map((_, index) => text.slices?.[index] ?? "");
  const share = 360 / Math.max(1, ids.length);

  const disc = element("ul", { class: "disc", "aria-label": words.prizes });
  // An odd one out where the first and the last would look the same.
  const tone = (index: number): string => (index === ids.length - 1 && index % 2 === 0 ? "--third" : index % 2 ? "--second" : "--first");
  const parts = labels.map((_, index) => `var(${tone(index)}) ${index * share}deg ${(index + 1) * share}deg`);
  disc.style.background = `conic-gradient(from ${-share / 2}deg, ${parts.join(",")})`;
  labels.forEach((label, index) => {
    const slice = element("li", {}, element("span", {}, label));
    slice.style.transform = `rotate(${index * share}deg)`;
    slice.style.color = `var(${tone(index)}-text)`;
    slice.style.setProperty("--wide", `${Math.min(92, Math.floor(2 * 92 * Math.tan((Math.min(share, 80) / 2) * (Math.PI / 180))))}px`);
    disc.append(slice);
  });
  const said = element("p", { class: "unseen", role: "status" });
  const beside = element("div", { class: "wheel" }, disc, element("span", { class: "pin" }), said);

  const spin = async (id: string | undefined): Promise<void> => {
    const index = ids.indexOf(id ?? "");
    if (index < 0) return;
    const angle = 360 * turns - index * share;
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (!isStill) {
      const frames = [{ transform: "rotate(0deg)" }, { transform: `rotate(${angle}deg)` }];
      await disc.animate(frames, { duration: spinMs, easing: "cubic-bezier(0.15,0.7,0.15,1)" }).finished.catch(() => {});
    }
    disc.style.transform = `rotate(${angle}deg)`;
    said.textContent = words.wheelStopped.replace("{slice}", labels[index] ?? "");
    await new Promise((resolve) => setTimeout(resolve, restMs));
  };

  return openDialog(input, { css: unseenCss + wheelCss, kind: "lucky", beside, before: (answer) => spin(answer?.slice) });
};
