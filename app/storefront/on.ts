/** Listens to the window from the first, before the page's own listeners may end an event. Browsers take listeners of scrolling and touch there as passive. */
export function on<Type extends keyof WindowEventMap>(type: Type, work: (event: WindowEventMap[Type]) => unknown): void;
export function on(type: string, work: (event: Event) => unknown): void;
export function on(type: string, work: (event: never) => unknown): void {
  addEventListener(type, work as (event: Event) => unknown, true);
}
