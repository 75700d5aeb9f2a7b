/** Texts by locale (`en`, `ko`, `th`, `zh-CN`, …). The shop's primary locale is the fallback, then any. */
export type LocalText = Record<string, string>;

/**
 * One piece of a touchpoint's content. `id` is unique within the touchpoint and stays when the block is edited or moved: answers and
 * outcome triggers refer to it. In texts, `{offer}` stands for what the offer gives ("10 %") and `{days}` for how long its code holds:
 * filled in from the offer, so that they cannot disagree with it. `{remaining}` and `{goal}` are the amounts of a shipping bar.
 */
export type Block =
  | { id: string; kind: "heading"; text: LocalText }
  | { id: string; kind: "text"; text: LocalText }
  | { id: string; kind: "picture"; url: string; alt: LocalText; widthPx: number; heightPx: number }
  | FormBlock
  /** The shopper's code with Copy and Apply. Only in `done`. */
  | { id: string; kind: "code" }
  /** Counts down to the touchpoint's own end (its schedule's or its offer's), never to anything else, and leaves with it. */
  | { id: string; kind: "countdown"; label: LocalText }
  | { id: string; kind: "products"; source: ProductSource; mostShown: number; button: LocalText }
  | QuestionBlock
  | { id: string; kind: "button"; label: LocalText; url: string }
  /** A link to a film with its picture; nothing of the film's host is loaded before the click. */
  | { id: string; kind: "video"; url: string; label: LocalText; pictureUrl: string | null }
  | { id: string; kind: "spacer"; heightPx: number }
  /** The quiet way out. */
  | { id: string; kind: "dismiss"; label: LocalText };

/** Asks for an address, for custom fields, or for both, with the consent box under it. */
export interface FormBlock {
  id: string;
  kind: "form";
  /** Ask for the email address. */
  email: boolean;
  label: LocalText;
  placeholder: LocalText;
  button: LocalText;
  /** Keys of the shop's custom fields, in the order in which they are asked. What is known already is not asked again. */
  fields: string[];
  /** At most so many custom fields in one ask; the next ones another time. */
  mostFields: number;
}

/** Which products the cards show. Price and stock are read from the shop in the moment of showing. */
export type ProductSource =
  | { by: "choice"; productIds: string[] }
  /** What the shop recommends beside the product of the page. */
  | { by: "related" };

/** One question of a survey. */
export interface QuestionBlock {
  id: string;
  kind: "question";
  /** `nps`: 0 to 10. `stars`: 1 to 5. `choice`: one of the options. `choices`: several. `text`: own words. */
  ask: QuestionKind;
  text: LocalText;
  /** Words at the ends of a scale. */
  low: LocalText;
  high: LocalText;
  options: { id: string; label: LocalText }[];
  /** Sends own words or several choices; the others are sent by the tap itself. */
  button: LocalText;
}

export type QuestionKind = "nps" | "stars" | "choice" | "choices" | "text";

export type BlockKind = Block["kind"];
