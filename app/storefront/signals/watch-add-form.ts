import { addedProducts } from "../added-products";
import { on } from "../on";
import type { Stage } from "../stage";

/**
 * Notices what a theme without a script adds to the cart: its form goes away to another page. What the cart had is remembered until then;
 * if it is worth more there, something was added.
 */
export function watchAddForm({ page, visitor, signals, attempt }: Stage): void {
  const { adding } = visitor.memory();
  if (adding) {
    visitor.change((own) => {
      delete own.adding;
    });
    if (page.cart.totalCents > adding.totalCents) {
      signals.added.push(...addedProducts(adding.productIds, page.cart.productIds, adding.productId));
      attempt();
    }
  }
  on("submit", (event) => {
    const form = event.target as HTMLFormElement;
    // Whether the theme's script sends it instead is known once everybody has heard of it.
    if (/\/cart\/add$/.test(form.getAttribute("action") ?? "")) {
      setTimeout(() => {
        if (!event.defaultPrevented) {
          visitor.change((own) => {
            own.adding = { ...page.cart, productId: page.productId };
          });
        }
      });
    }
  });
}
