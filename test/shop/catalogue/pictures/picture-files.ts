import { Resvg } from "@resvg/resvg-js";
import { collections } from "../collections";
import type { ProductSeed } from "../products/product-seed";
import { drawPicture, drawSecondPicture } from "./draw-picture";
import type { Colour } from "./palette";
import type { Room } from "./scene";

const seeds = new Map<string, ProductSeed>(collections.flatMap(({ products }) => products.map((seed) => [seed.handle, seed] as const)));
const otherRoom: Record<Room, Room> = { linen: "sage", mist: "blush", blush: "mist", sage: "honey", dusk: "linen", honey: "dusk" };
const drawn = new Map<string, string>();
const rasters = new Map<string, Buffer>();

/** "stoneware-mug" is the product as it is; "stoneware-mug-clay" the product in one of its colours. */
function find(name: string): [ProductSeed | undefined, Colour | undefined] {
  const seed = seeds.get(name);
  if (seed) return [seed, undefined];
  const product = seeds.get(name.slice(0, name.lastIndexOf("-")));
  const colour = product?.colours?.find((one) => name.endsWith(`-${one}`));
  return colour ? [product, colour] : [undefined, undefined];
}

/** The picture by its file name without ending ("stoneware-mug", "stoneware-mug-2", "stoneware-mug-clay") as SVG; undefined when there is none. */
export function pictureSvg(name: string): string | undefined {
  const known = drawn.get(name);
  if (known) return known;
  const second = name.endsWith("-2");
  const [seed, colour] = find(second ? name.slice(0, -2) : name);
  if (!seed) return undefined;
  const picture = { shape: seed.shape, colour: colour ?? seed.colour, room: seed.room, accent: seed.accent };
  const svg = second
    ? drawSecondPicture(picture, seed.colours ?? [], otherRoom[seed.room], seed.title.en)
    : drawPicture(picture, seed.title.en);
  drawn.set(name, svg);
  return svg;
}

/** The same picture as PNG, for mail programs that show no SVG. `width` in pixels, 1200 at most. */
export function picturePng(name: string, width: number): Buffer | undefined {
  const size = Math.max(16, Math.min(1200, Math.round(width)));
  const key = `${name}@${size}`;
  const known = rasters.get(key);
  if (known) return known;
  const svg = pictureSvg(name);
  if (svg === undefined) return undefined;
  const png = new Resvg(svg, { fitTo: { mode: "width", value: size }, font: { loadSystemFonts: false } }).render().asPng();
  rasters.set(key, png);
  return png;
}
