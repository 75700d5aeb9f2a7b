import type { PageFacts } from "~/domain/touchpoints/decision-context";
import type { FieldValue } from "~/domain/touchpoints/known-shopper";
import type { PlainField } from "~/domain/touchpoints/plain-block";
import type { LiveTouchpoint, TouchpointText } from "~/domain/touchpoints/snapshot";
import type { CodeState, SubmissionAnswer } from "~/domain/touchpoints/submission";
import type { Words } from "~/domain/touchpoints/words/words";

/** What a view module is handed. It knows neither the decision nor the memory. */
export interface ViewInput {
  /** Where it is put: the page's body, or that of the editor's preview. */
  container: HTMLElement;
  /** With the changes of the variant that is shown. */
  touchpoint: LiveTouchpoint;
  /** Variant of the touchpoint's experiment; null or left out: none, or the control. */
  variantId?: string | null;
  /** Of the variant, if it has its own. */
  text: TouchpointText;
  words: Words;
  consentText: string;
  /** The custom fields that live forms ask for (`snapshot.text.fields`). */
  fields?: Record<string, PlainField>;
  /** Keys of those that are known already, here or of the known shopper: they are not asked again. */
  knownFields?: string[];
  locale: string;
  /** Time zone of the shop, for the last day of a code. */
  zone: string;
  /** The page's product, for what is shown beside it. */
  productId?: string;
  /** Snapshot's: amounts in minor units of the shop's currency × this are hundredths. */
  cartDivisor?: number;
  /** ISO 4217; left out: the page's own. */
  currency?: string;
  /** The cart as it is now, and whenever it changes. */
  cart?: CartWatch;
  /** What the bell's panel lists of this browser: touchpoints it was shown, newest first. Asked when the panel opens. */
  shownHere?(): FeedEntry[];
  /** When this touchpoint was last clicked, epoch milliseconds; 0: never. A bell counts what came after it. */
  lastClickedAt?: number;
  /** Preview: nothing takes the focus, nothing is sent, nothing moves in. */
  still: boolean;
  visitorId: string;
  /** The language's prefix of all paths, `/` or `/ko`. */
  root: string;
  /** Only in a preview: takes the place of the way to the app. */
  form?: FormDoor;
  /** Only in a preview: takes the place of what the shop and the app would say. */
  sample?: SampleDoors;
  /** Only in a preview, which is bundled otherwise: the files of blocks. */
  blockFiles?: Record<string, () => Promise<unknown>>;
  /** Only in a preview: what the form was answered, when its `ask` blocks are those that come after it. */
  answer?: Extract<SubmissionAnswer, { ok: true }>;
  on: ViewEvents;
}

export interface CartWatch {
  /** `totalCents` in minor units of the shop's currency, as rules count it. */
  now(): PageFacts["cart"];
  /** Calls back after each change; returns what ends that. */
  watch(changed: (cart: PageFacts["cart"]) => void): () => void;
}

/** A line of the message feed. */
export interface FeedEntry {
  id: string;
  /** Epoch milliseconds. */
  at: number;
  title: string;
  /** Null: leads nowhere. */
  url: string | null;
}

/** How a form reaches the app. Both answer in any case; null: it could not be reached. */
export interface FormDoor {
  submit(input: FormInput): Promise<SubmissionAnswer | null>;
  checkCode(ticket: string): Promise<CodeState | null>;
  /** The address that puts a code into the cart and comes back here. */
  applyUrl(code: string): string;
}

/** As `Submission` has it. */
export interface FormInput {
  email: string | null;
  fields: Record<string, string | string[]>;
  consent: boolean;
  trap: string;
}

/** A product as its card shows it. Amounts are hundredths of the active currency. */
export interface CardProduct {
  title: string;
  url: string;
  /** Null: it has none. */
  picture: string | null;
  price: number;
  /** What it cost before; null: no reduction. */
  compareAt: number | null;
  /** Null: it has to be chosen on its own page. */
  variantId: number | null;
}

export interface SampleDoors {
  answer(): Promise<boolean>;
  feed(): Promise<FeedEntry[]>;
  products(most: number): Promise<CardProduct[]>;
}

export interface ViewEvents {
  /** The shopper closed it, by whatever way. */
  closed(): void;
  /** `open`: the panel of a bell or what stands behind a teaser; `copy` and `apply`: of a code; else an address. */
  clicked(target: string): void;
  /** `fields`: custom fields answered in it, by key; left out: none. */
  submitted(consent: boolean, fields?: Record<string, FieldValue>): void;
  /** A question was answered: ids of options, or the number of a scale as text; empty: own words, which nobody here keeps. */
  answered?(questionId: string, values: string[]): void;
}

export interface View {
  /** Takes it away without a word, because its time is over. */
  remove(): void;
  /** Moves the focus into it: it was asked for, and does not take the focus by itself. */
  focus?(): void;
}

/** Every view module exports this as `open`. */
export type OpenView = (input: ViewInput) => View;

export interface ViewModule {
  open: OpenView;
}
