import type { PlainBlock } from "./plain-block";

/** Between two blocks of a page, in CSS pixels, as all that follows. */
const gap = 20;
/** What a phone's line of small print holds, in letters of Latin; others are about twice as wide. */
const lettersInLine = 38;

/** Kept free under a landing page's words: some CSS pixels, and a part of the width of their column, for pictures grow with it. */
export interface LandingRoom {
  px: number;
  ofWidth: number;
}

/**
 * What a landing page needs beside its words, for what only the runtime puts there: kept free from the first, so that nothing under it
 * moves. By the runtime's own styles (`storefront/views/*.css`); lines as on a phone, where they wrap most; a little more than less.
 *
 * @param consentText beside a form's tick; null: none is asked for
 */
export function landingRoom(blocks: PlainBlock[], consentText: string | null): LandingRoom {
  // Only the first question stands there; the next take its place.
  const asked = blocks.find(({ kind }) => kind === "question");
  return blocks.reduce((sum, block) => {
    const { px, ofWidth } = block.kind === "question" && block !== asked ? none : roomOfBlock(block, consentText);
    return { px: sum.px + px + (px && gap), ofWidth: sum.ofWidth + ofWidth };
  }, margins);
}

const none: LandingRoom = { px: 0, ofWidth: 0 };
/** The page's own frame is so much taller than the one that stands there first: by 40 pixels on a phone, by 56 on a desktop. */
const margins: LandingRoom = { px: 26, ofWidth: 0.045 };

function roomOfBlock(block: PlainBlock, consentText: string | null): LandingRoom {
  switch (block.kind) {
    case "products": {
      // Without products of its own a page recommends none.
      const { px, ofWidth } = pictures[block.mostShown] ?? cardOfThree;
      return block.handles ? { px: 120 + px, ofWidth } : none;
    }
    case "video":
      return block.pictureUrl ? { px: 12, ofWidth: 9 / 16 } : { px: 28, ofWidth: 0 };
    default:
      return { px: heightOf(block, consentText), ofWidth: 0 };
  }
}

/** Those that have the same height on every screen, or none. */
function heightOf(block: PlainBlock, consentText: string | null): number {
  switch (block.kind) {
    case "form": {
      const count = Math.min(block.fields.length, block.mostFields);
      const fields = count && 16 + 90 * count;
      const email = block.email ? 90 + (consentText === null ? 0 : 16 + 21 * lines(consentText)) : 0;
      return 40 + fields + email;
    }
    case "countdown":
      return 58;
    case "question":
      return roomOfQuestion(block);
    case "button":
      return 12;
    case "dismiss":
      return 44;
    case "spacer":
      return block.heightPx;
    default:
      return 0;
  }
}

/** A card's square picture, by how many stand in a row; on a phone three are drawn aside under a finger, and no smaller than 136 pixels. */
const cardOfThree: LandingRoom = { px: 69, ofWidth: 0.215 };
const pictures: Record<number, LandingRoom> = { 1: { px: 16, ofWidth: 1 }, 2: { px: 2, ofWidth: 0.5 } };

function roomOfQuestion({ ask, options, text }: Extract<PlainBlock, { kind: "question" }>): number {
  const parts = { nps: 80, stars: 80, choice: 52 * options.length, choices: 40 * options.length + 60, text: 166 };
  return 24 * lines(text) + parts[ask];
}

function lines(text: string): number {
  const letters = [...text].reduce((sum, letter) => sum + (letter > "\u0e00" ? 2 : 1), 0);
  return Math.max(1, Math.ceil(letters / lettersInLine));
}
