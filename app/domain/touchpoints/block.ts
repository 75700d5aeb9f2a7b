/** Texts by locale (`en`, `ko`, `th`, `zh-CN`, …). The shop's primary locale is the fallback, then any. */
export type LocalText = Record<string, string>;

/**
 * One piece of a touchpoint's content. `id` is unique within the touchpoint. In texts, `{offer}` stands for what the offer gives
 * ("10 %") and `{days}` for how long its code holds: filled in from the offer, so that they cannot disagree with it.
 */
export type Block =
  | { id: string; kind: "heading"; text: LocalText }
  | { id: string; kind: "text"; text: LocalText }
  | { id: string; kind: "picture"; url: string; alt: LocalText; widthPx: number; heightPx: number }
  /** One address field with the consent box under it. */
  | { id: string; kind: "email-form"; label: LocalText; placeholder: LocalText; button: LocalText }
  /** The shopper's code with Copy and Apply. Only in `done`. */
  | { id: string; kind: "code" }
  | { id: string; kind: "button"; label: LocalText; url: string }
  /** The quiet way out. */
  | { id: string; kind: "dismiss"; label: LocalText };

export type BlockKind = Block["kind"];
