/** `/proxy/standing`: does what the touchpoint promises still hold, in this moment? */
export interface StandingQuestion {
  touchpointId: string;
}

/** `holds`: it is live, has not ended, and every offer in it still gives codes. */
export type StandingAnswer = { ok: true; holds: boolean } | { ok: false; reason: "unreadable" | "too-many" };

/** `/proxy/feed`: what was sent to the shopper who is logged in. */
export interface FeedQuestion {
  visitorId: string;
}

/** Newest first; empty for whoever is not logged in. */
export type FeedAnswer = { ok: true; items: FeedItem[] } | { ok: false; reason: "unreadable" | "too-many" };

export interface FeedItem {
  id: string;
  /** Epoch milliseconds. */
  at: number;
  /** The message's subject. */
  title: string;
  /** A root-relative or https address to follow; null: nowhere. */
  url: string | null;
  /** The shopper's own code that it brought, while the code can be used; null: none. */
  code: string | null;
}
