import type { Room } from "../scene";

/** Where and how a thing is drawn: `cx` its middle, `y` the line it stands on, `scale` 1 for one alone in the picture. */
export interface Placed {
  cx: number;
  y: number;
  fill: string;
  room: Room;
}

export interface Shape {
  /** Half of its width, so that several can stand side by side. */
  halfWidth: number;
  draw(placed: Placed): string;
}
