import type { Stage } from "../stage";
import { watchAddForm } from "./watch-add-form";
import { watchCart } from "./watch-cart";
import { watchElements } from "./watch-elements";
import { watchIdle } from "./watch-idle";
import { watchTouchExit } from "./watch-touch-exit";

/**
 * Watches for what few touchpoints wait for: a file of its own, loaded where one does. Changes of the cart, and what is seen already,
 * the browser tells it afterwards; the rest takes longer to come about.
 *
 * @param list of the snapshot, as JSON
 */
export function watchClosely(stage: Stage, list: string): void {
  const { signals, attempt } = stage;
  if (list.includes('"signals.exit') && matchMedia("(pointer:coarse)").matches) watchTouchExit(attempt, list.includes('"back-button'));
  if (list.includes('"signals.secondsIdle')) watchIdle(stage);
  for (const [, kind, quoted] of list.matchAll(/"signals.(clicked|seen)","in",\[("(?:\\.|[^"])+")/g)) {
    const selector = JSON.parse(quoted as string) as string;
    watchElements(kind as "clicked" | "seen", selector, () => {
      signals[kind as "clicked" | "seen"].push(selector);
      attempt();
    });
  }
  if (/"page.cart|"signals.added|"shipping-bar/.test(list)) {
    watchCart((added) => import("../attend-cart").then(({ attendCart }) => attendCart(stage, added)).catch(() => {}));
  }
  if (list.includes('"signals.added')) watchAddForm(stage);
}
