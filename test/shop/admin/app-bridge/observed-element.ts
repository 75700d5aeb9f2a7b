let count = 0;
const owners = new Map<number, Element>();

/** The element behind a number that the admin was given. */
export function ownerOf(number: number): Element | undefined {
  return owners.get(number);
}

/** A custom element that tells the admin whenever something in it changes. It never changes the page itself before hydration. */
export abstract class ObservedElement extends HTMLElement {
  readonly owner = ++count;
  #observer: MutationObserver | undefined;

  connectedCallback(): void {
    owners.set(this.owner, this);
    this.#observer = new MutationObserver(() => this.sync());
    this.#observer.observe(this, { childList: true, subtree: true, attributes: true, characterData: true });
    queueMicrotask(() => this.isConnected && this.sync());
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    owners.delete(this.owner);
    this.gone();
  }

  /** Tells the admin how the element is now. */
  abstract sync(): void;
  /** Tells the admin that the element is no longer there. */
  abstract gone(): void;
}
