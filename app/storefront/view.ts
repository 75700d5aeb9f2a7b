import type { LiveTouchpoint, TouchpointText } from "~/domain/touchpoints/snapshot";
import type { CodeState, SubmissionAnswer } from "~/domain/touchpoints/submission";
import type { Words } from "~/domain/touchpoints/words/words";

/** What a view module is handed. It knows neither the decision nor the memory. */
export interface ViewInput {
  /** Where it is put: the page's body, or that of the editor's preview. */
  container: HTMLElement;
  touchpoint: LiveTouchpoint;
  text: TouchpointText;
  words: Words;
  consentText: string;
  locale: string;
  /** Time zone of the shop, for the last day of a code. */
  zone: string;
  /** Preview: nothing takes the focus, nothing is sent, nothing moves in. */
  still: boolean;
  visitorId: string;
  /** The language's prefix of all paths, `/` or `/ko`. */
  root: string;
  /** Only in a preview: takes the place of the way to the app. */
  form?: FormDoor;
  /** Only in a preview: what the form was answered, when its `ask` blocks are those that come after it. */
  answer?: Extract<SubmissionAnswer, { ok: true }>;
  on: ViewEvents;
}

/** How a form reaches the app. Both answer in any case; null: it could not be reached. */
export interface FormDoor {
  submit(input: { email: string; consent: boolean; trap: string }): Promise<SubmissionAnswer | null>;
  checkCode(ticket: string): Promise<CodeState | null>;
  /** The address that puts a code into the cart and comes back here. */
  applyUrl(code: string): string;
}

export interface ViewEvents {
  /** The shopper closed it, by whatever way. */
  closed(): void;
  clicked(target: string): void;
  submitted(consent: boolean): void;
}

export interface View {
  /** Takes it away without a word, because its time is over. */
  remove(): void;
}

/** Every view module exports this as `open`. */
export type OpenView = (input: ViewInput) => View;

export interface ViewModule {
  open: OpenView;
}
