import type { LocalText } from "./block";
import type { Targeting } from "./targeting";
import type { ConsentAsk, Look, Manners, TouchpointFormat } from "./touchpoint";
import type { Trigger } from "./trigger";
import type { Words } from "./words/words";

/** Every live touchpoint of a shop as one compact JSON value: what the storefront decides from. */
export interface Snapshot {
  /** Version of this shape: a script that does not know it does nothing. */
  v: typeof snapshotShape;
  /** Grows with each change: an older one never replaces a newer one. */
  number: number;
  /** Time zone of the shop, for days and hours. */
  zone: string;
  primaryLocale: string;
  /** Liquid counts carts in hundredths whatever the currency; divided by this they are minor units. */
  cartDivisor: number;
  manners: ShopManners;
  /** In order of priority, highest first. */
  list: LiveTouchpoint[];
  /** By locale, complete: fallbacks are already taken. */
  text: Record<string, SnapshotText>;
}

export const snapshotShape = 1;

/** Manners over all touchpoints. */
export interface ShopManners {
  secondsBetweenOverlays: number;
}

/** The rules of one touchpoint. What sets no limit is left out, so that the snapshot stays small. */
export interface LiveTouchpoint {
  id: string;
  format: TouchpointFormat;
  match?: "all";
  triggers: Trigger[];
  targeting?: Partial<Targeting>;
  /** Epoch milliseconds. */
  startsAt?: number;
  endsAt?: number;
  weekdays?: number[];
  hours?: { fromHour: number; toHour: number };
  manners: Partial<Manners>;
  look?: Partial<Omit<Look, "picture">>;
  picture?: string;
  consent: ConsentAsk["mode"];
}

/** What is said in one language. */
export interface SnapshotText {
  words: Words;
  consentText: string;
  touchpoints: Record<string, TouchpointText>;
}

export interface TouchpointText {
  ask: PlainBlock[];
  done: PlainBlock[];
  /** Only when it is not the shop's own. */
  consentText?: string;
  pictureAlt?: string;
}

/** A block in one language, its placeholders filled in. */
export type PlainBlock = Plain<import("./block").Block>;

type Plain<B> = B extends unknown
  ? { [Key in keyof B as Key extends "id" ? never : Key]: B[Key] extends LocalText ? string : B[Key] }
  : never;
