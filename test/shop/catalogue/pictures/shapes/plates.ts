import { shade, tint } from "../palette";
import { shadow } from "../scene";
import type { Placed, Shape } from "./shape";
import { pot } from "./thrown";

export const plates = {
  bowl: {
    halfWidth: 270,
    draw: pot(
      230,
      [
        [260, 210],
        [240, 130],
        [170, 44],
        [92, 6],
      ],
      { open: 0.2 },
    ),
  },
  "deep-bowl": {
    halfWidth: 290,
    draw: (p) =>
      pot(
        250,
        [
          [280, 280],
          [268, 190],
          [206, 70],
          [104, 6],
        ],
        { open: 0.2, inside: "#d7a45c" },
      )(p) +
      `<g stroke="#5f4330" stroke-width="15" stroke-linecap="round"><path d="M${p.cx - 120} ${p.y - 290}L${p.cx + 330} ${p.y - 470}"/><path d="M${p.cx - 90} ${p.y - 270}L${p.cx + 350} ${p.y - 425}"/></g>`,
  },
  "wide-bowl": {
    halfWidth: 400,
    draw: pot(
      340,
      [
        [390, 190],
        [340, 110],
        [220, 36],
        [120, 6],
      ],
      { open: 0.19, inside: undefined },
    ),
  },
  "pasta-bowl": {
    halfWidth: 380,
    draw: (p) =>
      pot(
        320,
        [
          [370, 120],
          [250, 80],
          [190, 30],
          [130, 6],
        ],
        { open: 0.2, glazeTo: 16 },
      )(p),
  },
  plate: { halfWidth: 360, draw: (p) => leaning(p, 330) },
  "side-plate": { halfWidth: 290, draw: (p) => leaning(p, 250) },
  platter: {
    halfWidth: 430,
    draw: (p) =>
      shadow(p.cx, 420, p.y, p.room, 1.06) +
      `<ellipse cx="${p.cx}" cy="${p.y - 30}" rx="430" ry="118" fill="${shade(p.fill, 0.25)}"/><ellipse cx="${p.cx}" cy="${p.y - 46}" rx="430" ry="118" fill="${tint(p.fill, 0.15)}"/><ellipse cx="${p.cx}" cy="${p.y - 42}" rx="330" ry="78" fill="${shade(p.fill, 0.08)}"/>` +
      [-150, -20, 120]
        .map(
          (d, i) =>
            `<ellipse cx="${p.cx + d}" cy="${p.y - 72 - (i % 2) * 14}" rx="66" ry="52" fill="${["#b8694a", "#d59f4a", "#9a4b32"][i]}"/><path d="M${p.cx + d} ${p.y - 122 - (i % 2) * 14}q8-22 26-26" stroke="#5f6b45" stroke-width="8" fill="none" stroke-linecap="round"/>`,
        )
        .join(""),
  },
  dishes: {
    halfWidth: 380,
    draw: (p) =>
      [
        [-240, 0, p.fill],
        [240, -14, shade(p.fill, 0.3)],
        [0, 70, tint(p.fill, 0.5)],
      ]
        .map(([dx, dy, fill]) =>
          pot(
            130,
            [
              [150, 78],
              [140, 50],
              [96, 14],
              [70, 4],
            ],
            { open: 0.24, glazeTo: 14 },
          )({ ...p, cx: p.cx + Number(dx), y: p.y + Number(dy), fill: String(fill) }),
        )
        .join(""),
  },
} as const satisfies Record<string, Shape>;

/** A plate on its edge, leaning on the wall, as in a rack. */
function leaning({ cx, y, fill, room }: Placed, r: number): string {
  const cy = y - r + 4;
  return (
    shadow(cx, r * 0.7, y, room) +
    `<circle cx="${cx + 14}" cy="${cy}" r="${r}" fill="${shade(fill, 0.3)}"/><circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}"/>` +
    `<circle cx="${cx}" cy="${cy}" r="${r * 0.7}" fill="${shade(fill, 0.07)}"/><circle cx="${cx - 5}" cy="${cy - 4}" r="${r * 0.68}" fill="${tint(fill, 0.2)}"/>` +
    `<path d="M${cx - r * 0.86} ${cy - r * 0.28}A${r * 0.9} ${r * 0.9} 0 0 1 ${cx - r * 0.3} ${cy - r * 0.85}" fill="none" stroke="#fffaf0" stroke-width="16" stroke-linecap="round" opacity=".5"/>`
  );
}
