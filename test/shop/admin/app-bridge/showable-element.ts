import { ObservedElement } from "./observed-element";

/** A custom element that is shown and hidden by its methods and says so by the events `show` and `hide`. */
export abstract class ShowableElement extends ObservedElement {
  #open = false;

  get showing(): boolean {
    return this.#open;
  }

  async show(): Promise<void> {
    if (this.#open) return;
    this.#open = true;
    this.sync();
    this.dispatchEvent(new Event("show"));
  }

  async hide(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    this.sync();
    this.dispatchEvent(new Event("hide"));
  }

  toggle(): Promise<void> {
    return this.#open ? this.hide() : this.show();
  }

  gone(): void {
    this.#open = false;
    this.sync();
  }
}
