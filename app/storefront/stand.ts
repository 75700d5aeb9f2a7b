import type { isTrue } from "./is-true";

/** The place of what stands open on the page. */
export interface Stand {
  /** Asks whether it still holds. Left out: it promises nothing, and only its time ends. */
  isTrue: typeof isTrue | undefined;
  isOpen(): boolean;
  /** Takes it away, as it does not hold any more. */
  end(): void;
  /** The shopper closed it, and that is remembered. What is not must not come again at once: its place stays taken. */
  leave(): void;
}
