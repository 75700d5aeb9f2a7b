import type { PlainBlock } from "./plain-block";

/** Between two blocks of a page, in CSS pixels, as all that follows. */
const gap = 20;
/** What a phone's line of small print holds, in letters of Latin; others are about twice as wide. */
const lettersInLine = 38;

/**
 * CSS pixels that a landing page needs beside its words, for what only the runtime puts there: kept free from the first, so that nothing
 * under it moves. By the runtime's own styles (`storefront/views/*.css`), on a phone where lines wrap most; a little more than less.
 *
 * @param consentText beside a form's tick; null: none is asked for
 */
export function landingRoom(blocks: PlainBlock[], consentText: string | null): number {
  // Only the first question stands there; the next take its place.
  const asked = blocks.find(({ kind }) => kind === "question");
  const rooms = blocks.map((block) => (block.kind === "question" && block !== asked ? 0 : roomOfBlock(block, consentText)));
  return rooms.reduce((sum, room) => sum + room + (room && gap), margins);
}

/** The page's own frame is so much taller than the one that stands there first. */
const margins = 56;

function roomOfBlock(block: PlainBlock, consentText: string | null): number {
  switch (block.kind) {
    case "form": {
      const fields = 90 * Math.min(block.fields.length, block.mostFields);
      const email = block.email ? 90 + (consentText === null ? 0 : 16 + 21 * lines(consentText)) : 0;
      return 56 + fields + email;
    }
    case "countdown":
      return 58;
    case "products":
      // Square pictures side by side, at most three; without products of its own a page recommends none.
      return block.handles ? 120 + (pictures[block.mostShown] ?? 213) : 0;
    case "question":
      return roomOfQuestion(block);
    case "button":
      return 12;
    case "video":
      return block.pictureUrl ? 390 : 28;
    case "dismiss":
      return 44;
    case "spacer":
      return block.heightPx;
    default:
      return 0;
  }
}

/** Width of a card, by how many stand in a row. */
const pictures: Record<number, number> = { 1: 672, 2: 328 };

function roomOfQuestion({ ask, options, text }: Extract<PlainBlock, { kind: "question" }>): number {
  const parts = { nps: 80, stars: 80, choice: 52 * options.length, choices: 40 * options.length + 60, text: 166 };
  return 24 * lines(text) + parts[ask];
}

function lines(text: string): number {
  const letters = [...text].reduce((sum, letter) => sum + (letter > "\u0e00" ? 2 : 1), 0);
  return Math.max(1, Math.ceil(letters / lettersInLine));
}
