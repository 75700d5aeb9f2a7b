import type { Accent } from "../pictures/accents";
import type { ShapeName } from "../pictures/draw-picture";
import type { Colour } from "../pictures/palette";
import type { Room } from "../pictures/scene";
import type { Texts } from "../texts";

export type Material = "stoneware" | "linen" | "wood" | "tea" | "glass" | "wax" | "other";

/** One product as its maker would list it. Prices are in cents of euro. */
export interface ProductSeed {
  handle: string;
  title: Texts;
  text: Texts;
  material: Material;
  shape: ShapeName;
  room: Room;
  accent: Accent;
  /** The colour of the picture; also the first variant when `colours` is given. */
  colour: Colour;
  price: number;
  /** The price before the sale. */
  was?: number;
  /** Sold in several colours … */
  colours?: readonly Colour[];
  /** … or in several sizes, each with its own price. */
  sizes?: readonly (readonly [size: SizeName, price: number])[];
  /** Colours or sizes that are sold out; "all" for the whole product. */
  soldOut?: "all" | readonly string[];
  tags?: readonly string[];
}

export type SizeName =
  | "small"
  | "medium"
  | "large"
  | "50 g"
  | "100 g"
  | "250 g"
  | "set of 2"
  | "set of 4"
  | "set of 6"
  | "0.5 l"
  | "1 l"
  | "2 l";
