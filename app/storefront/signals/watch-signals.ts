import type { Stage } from "../stage";
import { watchCart } from "./watch-cart";
import { watchElements } from "./watch-elements";
import { watchExit } from "./watch-exit";
import { watchIdle } from "./watch-idle";
import { watchScroll } from "./watch-scroll";

/** Watches for what the live touchpoints and their variants wait for, and for nothing else. */
export function watchSignals(stage: Stage): void {
  const { data, signals, attempt } = stage;
  const list = JSON.stringify(data.snapshot.list);
  const happens = (kind: "clicked" | "seen" | "called", name: string): void => {
    signals[kind].push(name);
    attempt();
  };
  const wants = (what: string): boolean => list.includes(`"${what}`);
  if (wants("signals.exit")) watchExit(attempt, wants("back-button"));
  if (wants("signals.secondsIdle")) watchIdle(stage);
  if (wants("signals.scroll")) {
    watchScroll((percent) => {
      signals.scrollPercent = percent;
      attempt();
    });
  }
  for (const [, kind, quoted] of list.matchAll(/"signals.(clicked|seen)","in",\[("(?:\\.|[^"])+")/g)) {
    const selector = JSON.parse(quoted as string) as string;
    watchElements(kind as "clicked" | "seen", selector, () => happens(kind as "clicked" | "seen", selector));
  }
  if (/"page.cart|"signals.added|"shipping-bar/.test(list)) {
    watchCart((added) => import("../attend-cart").then(({ attendCart }) => attendCart(stage, added)).catch(() => {}));
  }
  for (const [name] of window.Attendant?.queue ?? []) signals.called.push(name);
  window.Attendant = { trigger: (name) => happens("called", name) };
}
