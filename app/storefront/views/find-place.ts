import type { LiveTouchpoint } from "~/domain/touchpoints/snapshot";

/** Where a touchpoint stands that has its place in the page itself; null: this page has none for it. Others stand in the body. */
export function findPlace(body: HTMLElement, { id, format }: Pick<LiveTouchpoint, "id" | "format">): HTMLElement | null {
  const find = (selector: string): HTMLElement | null => body.querySelector<HTMLElement>(selector);
  switch (format.kind) {
    case "embedded":
      return find(`[data-attendant-slot="${format.slot}"]`);
    case "page":
      return find(`[data-attendant-page="${id}"]`);
    case "note":
      return find(`[data-attendant-slot="${format.place}-note"]`) ?? find(beside[format.place]);
    default:
      return body;
  }
}

/** Where a theme has its forms: a note stands after the product's and before the cart's. */
const beside = { product: 'form[action*="/cart/add"]', cart: 'form[action$="/cart"]' };
