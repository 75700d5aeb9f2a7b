import type { PageFacts } from "~/domain/touchpoints/decision-context";
import type { ShownTouchpoint } from "~/domain/touchpoints/in-arm";
import type { Snapshot, SnapshotText, TouchpointText } from "~/domain/touchpoints/snapshot";
import type { CodeState, SubmissionAnswer } from "~/domain/touchpoints/submission";
import type { Outcomes } from "./keep-outcomes";
import type { StoredVisitor } from "./visitor/stored-visitor";

/** What a view module is handed: the page as the runtime holds it (`stage.ts`), what it says in its language, and what is to be shown. */
export interface ViewInput extends SnapshotText {
  /** Where it is put: the page's body, or that of the editor's preview. */
  container: HTMLElement;
  /** With the changes of the variant that is shown. */
  touchpoint: ShownTouchpoint;
  /** Of the variant, if it has its own. */
  text: TouchpointText;
  /** `cart` changes; the document then hears `attendant:cart`. */
  page: Pick<PageFacts, "locale" | "productId" | "cart" | "known">;
  data: {
    /** The language's prefix of all paths, `/` or `/ko`. */
    root: string;
    snapshot: Pick<Snapshot, "cartDivisor">;
  };
  visitor: { memory(): Pick<StoredVisitor, "id" | "fields" | "touchpoints"> };
  /** Remembers and tells what became of it. */
  on: TellOutcome;
  /** Only in the editor's preview: nothing takes the focus, nothing is sent, nothing moves in. */
  preview?: PreviewDoors;
}

/** The name of an outcome, and what its own function takes. */
export type Told = { [Outcome in keyof Outcomes]: [outcome: Outcome, ...told: Parameters<Outcomes[Outcome]>] }[keyof Outcomes];

export type TellOutcome = (...told: Told) => void;

/** What takes the place of the shop and the app in a preview. */
export interface PreviewDoors {
  form: FormDoor;
  sample: SampleDoors;
  /** ISO 4217; left out: the page's own. */
  currency?: string;
  /** The files of blocks: a preview is bundled otherwise. */
  blockFiles: Record<string, () => Promise<unknown>>;
  /** What the form was answered, when its `ask` blocks are those that come after it. */
  answer?: Extract<SubmissionAnswer, { ok: true }>;
}

/** A line of the message feed. */
export interface FeedEntry {
  id: string;
  /** Epoch milliseconds. */
  at: number;
  title: string;
  /** Null: leads nowhere. */
  url: string | null;
  /** What it brought and can still be used; null: none. */
  code: string | null;
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
  /** @param ids those that were chosen; left out: what the shop would recommend */
  products(most: number, ids: string[] | undefined): Promise<CardProduct[]>;
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
