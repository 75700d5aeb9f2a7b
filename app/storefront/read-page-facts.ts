import type { PageFacts } from "~/domain/touchpoints/decision-context";
import { cartOf } from "./cart-of";
import type { PageData } from "./page-data";

/** What the page is, in our own words. */
export function readPageFacts({ page, root, snapshot }: PageData): PageFacts {
  const { pathname, search } = location;
  const path = pathname.replace(RegExp(`^${root.replace(/\/$/, "")}(?=/|$)`), "") || "/";
  const slots = Array.from(document.querySelectorAll<HTMLElement>("[data-attendant-slot]"), ({ dataset }) => `${dataset.attendantSlot}`);
  return {
    ...page,
    cart: cartOf(page.cart, snapshot.cartDivisor),
    path,
    address: path + search,
    parameters: [...new URLSearchParams(search)].flatMap(([name, value]) => [name, `${name}=${value}`]),
    // A note stands beside the theme's form where it was given no place of its own.
    slots: [...slots, `${page.type}-note`],
  };
}
