import { type Accent, accents } from "./accents";
import { restartClips } from "./lathe";
import { type Colour, colours } from "./palette";
import { type Room, scene, standing } from "./scene";
import { cups } from "./shapes/cups";
import { light } from "./shapes/light";
import { linen } from "./shapes/linen";
import { plates } from "./shapes/plates";
import type { Shape } from "./shapes/shape";
import { storage } from "./shapes/storage";
import { tea } from "./shapes/tea";
import { vessels } from "./shapes/vessels";
import { wood } from "./shapes/wood";

const shapes = { ...cups, ...plates, ...vessels, ...linen, ...wood, ...tea, ...storage, ...light } satisfies Record<string, Shape>;

export type ShapeName = keyof typeof shapes;

export interface Picture {
  shape: ShapeName;
  colour: Colour;
  room: Room;
  accent: Accent;
}

/** How much nearer small things are seen, so that each fills its picture. */
const nearness: Partial<Record<ShapeName, number>> = {
  mug: 1.45,
  "speckled-mug": 1.45,
  "tall-mug": 1.3,
  espresso: 1.5,
  "tea-cup": 1.55,
  "breakfast-cup": 1.3,
  tumbler: 1.3,
  "child-cup": 1.55,
  bowl: 1.35,
  "deep-bowl": 1.15,
  "side-plate": 1.15,
  "milk-jug": 1.35,
  pitcher: 1.1,
  carafe: 1.15,
  "moon-jar": 1.15,
  napkins: 1.4,
  "salt-cellar": 1.5,
  coasters: 1.35,
  mortar: 1.15,
  tin: 1.2,
  teapot: 1.15,
  strainer: 1.2,
  whisk: 1.1,
  "matcha-bowl": 1.5,
  jar: 1.25,
  canister: 1.3,
  "butter-dish": 1.25,
  "jar-candle": 1.5,
  matches: 1.45,
  crock: 1.2,
};

const hanging: ReadonlySet<ShapeName> = new Set<ShapeName>(["towel", "striped-towel", "apron", "oven-glove", "pot-holders"]);

const near = (by: number, content: string): string =>
  by === 1 ? content : `<g transform="translate(600 960) scale(${by}) translate(${by > 1.2 ? -640 : -600} -960)">${content}</g>`;

/** The main picture of a product: the thing alone, with one small companion, as an SVG of 1200 × 1200. */
export function drawPicture(picture: Picture, title: string): string {
  restartClips();
  const shape: Shape = shapes[picture.shape];
  const wide = shape.halfWidth > 320;
  const beside = picture.accent !== "none" && !wide;
  const cx = beside ? 560 : 600;
  const thing = shape.draw({ cx, y: standing, fill: colours[picture.colour].hex, room: picture.room });
  const lies = picture.accent === "spoon" || picture.accent === "cloth";
  const companion = accents[picture.accent](wide ? 900 : lies ? 800 : Math.min(1040, cx + shape.halfWidth + 150));
  // What lies flat is under the thing, what stands is in front of it.
  const content = lies
    ? `<g transform="translate(0 60)">${companion}</g>${thing}`
    : `${thing}<g transform="translate(0 ${wide ? 130 : 40})">${companion}</g>`;
  return scene(picture.room, title, near(nearness[picture.shape] ?? 1, content));
}

/** The second picture: the thing in up to three of its colours, or seen closer when it has one. */
export function drawSecondPicture(picture: Picture, others: readonly Colour[], room: Room, title: string): string {
  restartClips();
  const shape: Shape = shapes[picture.shape];
  const row = [picture.colour, ...others.filter((colour) => colour !== picture.colour)].slice(0, 3);
  if (row.length === 1) {
    const thing = shape.draw({ cx: 600, y: standing, fill: colours[picture.colour].hex, room });
    return scene(
      room,
      title,
      `<g transform="translate(600 ${standing}) scale(${((nearness[picture.shape] ?? 1) * 1.22).toFixed(2)}) translate(-640 ${-standing + 30})">${thing}</g>`,
    );
  }
  const step = shape.halfWidth * 1.85;
  const scale = Math.min(1.1, 1060 / (step * (row.length - 1) + shape.halfWidth * 2));
  // What hangs keeps its peg near the top of the wall, what stands keeps its foot on the table.
  const from = hanging.has(picture.shape) ? 60 : standing;
  const things = row.map((colour, i) => {
    const x = 600 + (i - (row.length - 1) / 2) * step * scale;
    const thing = shape.draw({ cx: 600, y: standing, fill: colours[colour].hex, room });
    return `<g transform="translate(${Math.round(x)} ${from}) scale(${scale.toFixed(3)}) translate(-600 ${-from})">${thing}</g>`;
  });
  return scene(room, title, things.join(""));
}
