import type { SyncPart } from "./setup";

/** Where something does not work. */
export type TroubleArea = "platform" | "smtp" | "webhooks" | "snapshot" | "known-shoppers";

/** What could not be done. It is kept as it stands here, and put into the merchant's language when it is shown. */
export type TroubleCause =
  | { code: PlainCause }
  | { code: "part-not-read"; part: SyncPart }
  /** A webhook of this topic. */
  | { code: "delivery-not-read"; topic: string };

type PlainCause =
  | "shop-not-read"
  | "known-not-declared"
  | "pixel-not-registered"
  | "code-not-made"
  | "consent-not-told"
  | "mail-not-taken"
  | "mail-refused"
  | "snapshot-too-large"
  | "snapshot-not-told"
  | "known-not-told";

/** A cause as `troubles.causes` keeps it, by `causeKey`. */
export type NotedCause = TroubleCause & {
  /** Other words than ours about what has to be mended; null: it only has to be waited for. */
  said: string | null;
  /** ISO time of the last try. */
  at: string;
};

const areas: Record<TroubleCause["code"], TroubleArea> = {
  "shop-not-read": "platform",
  "known-not-declared": "platform",
  "pixel-not-registered": "platform",
  "part-not-read": "platform",
  "code-not-made": "platform",
  "consent-not-told": "platform",
  "mail-not-taken": "smtp",
  "mail-refused": "smtp",
  "delivery-not-read": "webhooks",
  "snapshot-too-large": "snapshot",
  "snapshot-not-told": "snapshot",
  "known-not-told": "known-shoppers",
};

export function areaOf({ code }: TroubleCause): TroubleArea {
  return areas[code];
}

/** The same for the same trouble, so that it is named once however often it comes. */
export function causeKey(cause: TroubleCause): string {
  if ("part" in cause) return `${cause.code}:${cause.part}`;
  return "topic" in cause ? `${cause.code}:${cause.topic}` : cause.code;
}
