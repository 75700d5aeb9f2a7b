import { mix, shade, tint } from "./palette";

/** Wall and table colours that go together. */
export const rooms = {
  linen: { wall: "#efe7da", table: "#dccdb6" },
  mist: { wall: "#dfe3df", table: "#c5ccc5" },
  blush: { wall: "#efdfd3", table: "#dcbfab" },
  sage: { wall: "#dde0d0", table: "#bfc5a9" },
  dusk: { wall: "#d9dde2", table: "#b6bfc9" },
  honey: { wall: "#f1e4c8", table: "#dfc795" },
} as const;

export type Room = keyof typeof rooms;

/** Where things stand: the far edge of the table and the line on which the main thing stands. */
export const tableEdge = 800;
export const standing = 930;

/** The shadow of something standing at `cx`, thrown to the right by the window on the left. */
export function shadow(cx: number, halfWidth: number, y: number, room: Room, reach = 1.25): string {
  const fill = shade(rooms[room].table, 0.16);
  return `<ellipse cx="${cx + halfWidth * 0.35}" cy="${y}" rx="${halfWidth * reach}" ry="${Math.max(14, halfWidth * 0.17)}" fill="${fill}"/>`;
}

/** A room with window light, a table, and on it what is given, as an SVG of 1200 × 1200. */
export function scene(room: Room, title: string, content: string): string {
  const { wall, table } = rooms[room];
  const light = tint(wall, 0.45);
  const label = title.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 1200" width="1200" height="1200" role="img" aria-label="${label}">` +
    `<rect width="1200" height="1200" fill="${wall}"/>` +
    `<g fill="${light}"><path d="M90 0H330L560 ${tableEdge}H320Z"/><path d="M400 0H560L790 ${tableEdge}H630Z"/></g>` +
    `<rect y="${tableEdge}" width="1200" height="${1200 - tableEdge}" fill="${table}"/>` +
    `<path d="M320 ${tableEdge}H560L675 1200H435ZM630 ${tableEdge}H790L905 1200H745Z" fill="${mix(table, "#fffaf0", 0.22)}"/>` +
    `${content}</svg>`
  );
}
