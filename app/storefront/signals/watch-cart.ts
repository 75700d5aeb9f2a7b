/** Calls back when the page has changed the cart by a request of its own. Nothing of the theme's is put in another place for it. */
export function watchCart(changes: (added: boolean) => void): void {
  // `/cart/add`, `change`, `clear` and `update`, with or without `.js`.
  new PerformanceObserver((list) => {
    const [call] = list.getEntries().flatMap(({ name }) => /\/cart\/[acu]/.exec(name) ?? []);
    if (call) changes(/a$/.test(call));
  }).observe({ type: "resource", buffered: true });
}
