import { lathe, type Profile } from "../lathe";
import { shade } from "../palette";
import { shadow } from "../scene";
import type { Placed, Shape } from "./shape";

const at = (y: number, profile: Profile): Profile => profile.map(([w, h]) => [w, y - h]);

const turned =
  (halfWidth: number, profile: Profile, open = 0.18, glaze = 0) =>
  ({ cx, y, fill, room }: Placed): string =>
    shadow(cx, halfWidth, y, room) +
    lathe({ cx, profile: at(y, profile), fill: glaze ? "#c9a27d" : fill, open, glaze: glaze ? { fill, to: y - glaze } : undefined });

const branch = (x: number, y: number, leaf: string): string => {
  const leaves = Array.from({ length: 9 }, (_, i) => {
    const t = i / 8;
    const lx = x + t * 150 + Math.sin(t * 3) * 20;
    const ly = y - t * 330;
    const side = i % 2 ? 1 : -1;
    return `<ellipse cx="${lx + side * 36}" cy="${ly - 16}" rx="44" ry="18" transform="rotate(${side > 0 ? -24 : 208} ${lx + side * 36} ${ly - 16})" fill="${i % 3 ? leaf : shade(leaf, 0.16)}"/>`;
  });
  return `<path d="M${x} ${y + 20}Q${x + 40} ${y - 150} ${x + 158} ${y - 340}" fill="none" stroke="#6b5a41" stroke-width="8" stroke-linecap="round"/>${leaves.join("")}`;
};

const jug = (p: Placed, height: number, w: number): string =>
  shadow(p.cx, w * 1.2, p.y, p.room) +
  `<path d="M${p.cx + w * 0.6} ${p.y - height * 0.88}C${p.cx + w * 1.75} ${p.y - height * 0.95} ${p.cx + w * 1.65} ${p.y - height * 0.34} ${p.cx + w * 0.86} ${p.y - height * 0.3}" fill="none" stroke="${shade(p.fill, 0.12)}" stroke-width="34" stroke-linecap="round"/>` +
  `<path d="M${p.cx - w * 0.5} ${p.y - height - 8}Q${p.cx - w * 1.12} ${p.y - height * 1.06} ${p.cx - w * 0.98} ${p.y - height * 0.93}Q${p.cx - w * 0.74} ${p.y - height * 0.84} ${p.cx - w * 0.5} ${p.y - height * 0.78}Z" fill="${p.fill}"/>` +
  lathe({
    cx: p.cx,
    profile: at(p.y, [
      [w * 0.72, height],
      [w * 0.66, height * 0.82],
      [w * 0.94, height * 0.45],
      [w, height * 0.24],
      [w * 0.68, 6],
    ]),
    fill: "#c9a27d",
    glaze: { fill: p.fill, to: p.y - 40 },
    open: 0.2,
  });

export const vessels = {
  "milk-jug": { halfWidth: 240, draw: (p) => jug(p, 330, 170) },
  pitcher: { halfWidth: 270, draw: (p) => jug(p, 520, 190) },
  carafe: {
    halfWidth: 200,
    draw: (p) =>
      shadow(p.cx, 170, p.y, p.room) +
      `<path d="M${p.cx - 74} ${p.y - 500}C${p.cx - 74} ${p.y - 380} ${p.cx - 170} ${p.y - 330} ${p.cx - 170} ${p.y - 130}Q${p.cx - 170} ${p.y} ${p.cx - 110} ${p.y}H${p.cx + 110}Q${p.cx + 170} ${p.y} ${p.cx + 170} ${p.y - 130}C${p.cx + 170} ${p.y - 330} ${p.cx + 74} ${p.y - 380} ${p.cx + 74} ${p.y - 500}Z" fill="#f7fbfa" opacity=".6"/>` +
      `<path d="M${p.cx - 160} ${p.y - 220}Q${p.cx} ${p.y - 200} ${p.cx + 160} ${p.y - 220}Q${p.cx + 170} ${p.y - 170} ${p.cx + 170} ${p.y - 130}Q${p.cx + 170} ${p.y} ${p.cx + 110} ${p.y}H${p.cx - 110}Q${p.cx - 170} ${p.y} ${p.cx - 170} ${p.y - 130}Q${p.cx - 170} ${p.y - 170} ${p.cx - 160} ${p.y - 220}Z" fill="#a9c3c4" opacity=".75"/>` +
      `<ellipse cx="${p.cx}" cy="${p.y - 214}" rx="160" ry="22" fill="#c6dadb"/><ellipse cx="${p.cx}" cy="${p.y - 500}" rx="74" ry="15" fill="none" stroke="#fff" stroke-width="8"/>` +
      `<path d="M${p.cx - 62} ${p.y - 520}h124l-10 76h-104z" fill="#b98b62"/><path d="M${p.cx + 18} ${p.y - 520}h44l-10 76h-40z" fill="#946c48"/>` +
      `<path d="M${p.cx - 136} ${p.y - 120}C${p.cx - 140} ${p.y - 250} ${p.cx - 90} ${p.y - 320} ${p.cx - 62} ${p.y - 400}" stroke="#fff" stroke-width="14" fill="none" opacity=".7" stroke-linecap="round"/>`,
  },
  "round-vase": {
    halfWidth: 240,
    draw: (p) =>
      branch(p.cx, p.y - 390, "#8b9a78") +
      turned(
        220,
        [
          [76, 400],
          [70, 350],
          [200, 240],
          [214, 130],
          [96, 6],
        ],
        0.2,
      )(p),
  },
  "moon-jar": {
    halfWidth: 280,
    draw: turned(
      250,
      [
        [104, 490],
        [122, 456],
        [258, 320],
        [268, 220],
        [118, 6],
      ],
      0.16,
    ),
  },
  "bud-vase": {
    halfWidth: 140,
    draw: (p) =>
      `<path d="M${p.cx} ${p.y - 330}Q${p.cx - 10} ${p.y - 480} ${p.cx - 44} ${p.y - 590}" stroke="#6f7f5f" stroke-width="9" fill="none"/><ellipse cx="${p.cx - 4}" cy="${p.y - 470}" rx="52" ry="16" transform="rotate(-38 ${p.cx - 4} ${p.y - 470})" fill="#8b9a78"/><g fill="#e6c15b">${[0, 1, 2, 3, 4, 5].map((i) => `<ellipse cx="${p.cx - 46}" cy="${p.y - 648}" rx="24" ry="52" transform="rotate(${i * 60} ${p.cx - 46} ${p.y - 604})"/>`).join("")}</g><circle cx="${p.cx - 46}" cy="${p.y - 604}" r="30" fill="#8c5a35"/>` +
      turned(
        120,
        [
          [40, 340],
          [36, 270],
          [110, 150],
          [116, 80],
          [70, 6],
        ],
        0.22,
        60,
      )(p),
  },
  "bottle-vase": {
    halfWidth: 190,
    draw: (p) =>
      branch(p.cx - 6, p.y - 520, "#a88a5c") +
      turned(
        170,
        [
          [52, 540],
          [44, 420],
          [66, 330],
          [172, 200],
          [170, 80],
          [116, 6],
        ],
        0.22,
        70,
      )(p),
  },
  planter: {
    halfWidth: 260,
    draw: (p) =>
      [-1, 1, -0.5, 0.5, 0]
        .map(
          (lean, i) =>
            `<path d="M${p.cx + lean * 60} ${p.y - 280}C${p.cx + lean * 140} ${p.y - 420} ${p.cx + lean * 330 - 40} ${p.y - 560 - (i % 2) * 40} ${p.cx + lean * 330} ${p.y - 600 + Math.abs(lean) * 110}C${p.cx + lean * 330 + 40} ${p.y - 470} ${p.cx + lean * 200 + 60} ${p.y - 380} ${p.cx + lean * 60 + 24} ${p.y - 280}Z" fill="${i % 2 ? "#76885f" : "#5f7150"}"/>`,
        )
        .join("") +
      turned(
        210,
        [
          [216, 310],
          [204, 180],
          [176, 60],
          [158, 6],
        ],
        0.16,
        0,
      )(p) +
      `<ellipse cx="${p.cx}" cy="${p.y - 308}" rx="196" ry="27" fill="#4d3a2d"/>` +
      [-1, 1, 0.1]
        .map(
          (lean, i) =>
            `<path d="M${p.cx + lean * 40} ${p.y - 300}C${p.cx + lean * 90} ${p.y - 380} ${p.cx + lean * 210} ${p.y - 430 - i * 30} ${p.cx + lean * 250} ${p.y - 420 - i * 60}C${p.cx + lean * 230} ${p.y - 360} ${p.cx + lean * 130} ${p.y - 320} ${p.cx + lean * 40 + 20} ${p.y - 296}Z" fill="#8b9a78"/>`,
        )
        .join(""),
  },
} as const satisfies Record<string, Shape>;
