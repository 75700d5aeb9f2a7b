import { lathe, type Profile } from "../lathe";
import { shade, tint } from "../palette";
import { shadow } from "../scene";
import type { Placed, Shape } from "./shape";
import { at, pot } from "./thrown";

const handle = (x: number, top: number, drop: number, out: number, fill: string, width = 34): string =>
  `<path d="M${x} ${top}C${x + out} ${top - 6} ${x + out} ${top + drop + 6} ${x - 6} ${top + drop}" fill="none" stroke="${shade(fill, 0.12)}" stroke-width="${width}" stroke-linecap="round"/>`;

const saucer = ({ cx, y, fill }: Placed, w: number): string =>
  `<ellipse cx="${cx}" cy="${y + 2}" rx="${w}" ry="${w * 0.2}" fill="${shade(fill, 0.22)}"/><ellipse cx="${cx}" cy="${y - 8}" rx="${w}" ry="${w * 0.2}" fill="${tint(fill, 0.15)}"/><ellipse cx="${cx}" cy="${y - 6}" rx="${w * 0.62}" ry="${w * 0.12}" fill="${shade(fill, 0.1)}"/>`;

const coffee = "#5a3d2b";
const mugBody: Profile = [
  [150, 320],
  [156, 220],
  [152, 90],
  [120, 6],
];

export const cups = {
  mug: {
    halfWidth: 220,
    draw: (p) =>
      shadow(p.cx, 190, p.y, p.room) + handle(p.cx + 142, p.y - 250, 150, 140, p.fill) + pot(150, mugBody, { inside: coffee })(p),
  },
  "speckled-mug": {
    halfWidth: 220,
    draw: (p) =>
      shadow(p.cx, 190, p.y, p.room) +
      handle(p.cx + 142, p.y - 250, 150, 140, p.fill) +
      pot(150, mugBody, { speckled: true, glazeTo: 20 })(p),
  },
  "tall-mug": {
    halfWidth: 200,
    draw: (p) =>
      shadow(p.cx, 170, p.y, p.room) +
      handle(p.cx + 126, p.y - 330, 190, 130, p.fill, 30) +
      pot(
        136,
        [
          [138, 430],
          [132, 300],
          [134, 120],
          [112, 6],
        ],
        { inside: "#b98b62", glazeTo: 120 },
      )(p),
  },
  espresso: {
    halfWidth: 230,
    draw: (p) =>
      shadow(p.cx, 220, p.y + 4, p.room) +
      saucer(p, 225) +
      handle(p.cx + 112, p.y - 180, 92, 96, p.fill, 24) +
      lathe({
        cx: p.cx,
        profile: at(p.y - 14, [
          [124, 200],
          [126, 130],
          [104, 40],
          [70, 4],
        ]),
        fill: p.fill,
        inside: coffee,
      }),
  },
  "tea-cup": {
    halfWidth: 160,
    draw: pot(
      150,
      [
        [150, 270],
        [152, 180],
        [134, 70],
        [90, 6],
      ],
      { inside: "#9da55f" },
    ),
  },
  "breakfast-cup": {
    halfWidth: 280,
    draw: (p) =>
      shadow(p.cx, 280, p.y + 4, p.room) +
      saucer(p, 290) +
      handle(p.cx + 186, p.y - 190, 96, 104, p.fill, 26) +
      lathe({
        cx: p.cx,
        profile: at(p.y - 16, [
          [208, 225],
          [202, 150],
          [150, 46],
          [84, 4],
        ]),
        fill: p.fill,
        inside: "#c59a6d",
      }),
  },
  tumbler: {
    halfWidth: 150,
    draw: (p) =>
      pot(
        140,
        [
          [138, 420],
          [130, 260],
          [116, 120],
          [104, 6],
        ],
        { open: 0, glazeTo: 10 },
      )(p) +
      lathe({
        cx: p.cx,
        profile: [
          [148, p.y - 456],
          [150, p.y - 430],
          [144, p.y - 396],
        ],
        fill: "#4a3b31",
        open: 0.16,
        inside: "#2f2620",
      }) +
      `<rect x="${p.cx - 136}" y="${p.y - 250}" width="262" height="96" rx="6" fill="#c79f6c"/><rect x="${p.cx + 54}" y="${p.y - 250}" width="72" height="96" rx="6" fill="#2b2320" opacity=".14"/>`,
  },
  "child-cup": {
    halfWidth: 230,
    draw: (p) =>
      shadow(p.cx, 200, p.y, p.room) +
      handle(p.cx + 118, p.y - 170, 90, 96, p.fill, 26) +
      `<g transform="translate(${2 * p.cx} 0) scale(-1 1)">${handle(p.cx + 118, p.y - 170, 90, 96, p.fill, 26)}</g>` +
      pot(
        124,
        [
          [128, 230],
          [130, 150],
          [122, 60],
          [92, 6],
        ],
        { inside: "#f7f1e4" },
      )(p),
  },
} as const satisfies Record<string, Shape>;
