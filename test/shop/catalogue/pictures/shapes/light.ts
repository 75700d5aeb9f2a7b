import { lathe } from "../lathe";
import { shade, tint } from "../palette";
import { shadow } from "../scene";
import type { Shape } from "./shape";

const flame = (x: number, y: number): string =>
  `<path d="M${x} ${y}v-22" stroke="#4a3b31" stroke-width="6"/><path d="M${x} ${y - 104}c30 40 34 56 30 72c-4 18-16 26-30 26s-26-8-30-26c-4-16 0-32 30-72z" fill="#e8b04c"/><path d="M${x} ${y - 62}c14 20 16 28 14 38c-2 10-8 14-14 14s-12-4-14-14c-2-10 0-18 14-38z" fill="#fbe7ae"/>`;
const taper = (x: number, y: number, h: number, fill: string): string =>
  `<rect x="${x - 26}" y="${y - h}" width="52" height="${h}" rx="10" fill="${fill}"/><rect x="${x + 8}" y="${y - h}" width="18" height="${h}" rx="8" fill="${shade(fill, 0.16)}"/>${flame(x, y - h)}`;

export const light = {
  "candle-holder": {
    halfWidth: 250,
    draw: (p) =>
      shadow(p.cx, 230, p.y, p.room) +
      `<path d="M${p.cx + 170} ${p.y - 60}q130-40 90 40q-30 40-90 16" fill="none" stroke="${shade(p.fill, 0.14)}" stroke-width="24"/>` +
      lathe({
        cx: p.cx,
        profile: [
          [210, p.y - 66],
          [190, p.y - 30],
          [150, p.y - 6],
        ],
        fill: p.fill,
        open: 0.22,
      }) +
      taper(p.cx, p.y - 150, 360, "#f0e6cf") +
      lathe({
        cx: p.cx,
        profile: [
          [48, p.y - 170],
          [44, p.y - 120],
          [66, p.y - 66],
        ],
        fill: tint(p.fill, 0.1),
        open: 0.2,
      }),
  },
  candles: {
    halfWidth: 260,
    draw: (p) =>
      [-150, 0, 150]
        .map(
          (dx, i) =>
            shadow(p.cx + dx, 50, p.y, p.room, 1.6) +
            taper(p.cx + dx, p.y, [520, 620, 430][i] ?? 500, p.fill) +
            `<ellipse cx="${p.cx + dx}" cy="${p.y}" rx="52" ry="12" fill="${shade(p.fill, 0.25)}"/>`,
        )
        .join(""),
  },
  "jar-candle": {
    halfWidth: 180,
    draw: (p) =>
      shadow(p.cx, 170, p.y, p.room) +
      lathe({
        cx: p.cx,
        profile: [
          [160, p.y - 290],
          [164, p.y - 180],
          [160, p.y - 60],
          [146, p.y - 6],
        ],
        fill: p.fill,
        inside: "#f6edd9",
      }) +
      flame(p.cx, p.y - 282) +
      `<rect x="${p.cx - 84}" y="${p.y - 216}" width="168" height="120" rx="6" fill="#f6edd9"/><path d="M${p.cx - 48} ${p.y - 170}h96M${p.cx - 30} ${p.y - 140}h60" stroke="${shade(p.fill, 0.3)}" stroke-width="9" stroke-linecap="round"/>`,
  },
  matches: {
    halfWidth: 150,
    draw: (p) =>
      Array.from(
        { length: 9 },
        (_, i) =>
          `<g transform="rotate(${(i - 4) * 5} ${p.cx} ${p.y - 160})"><rect x="${p.cx - 6 + (i - 4) * 9}" y="${p.y - 420 - (i % 3) * 22}" width="12" height="240" fill="#dcbf92"/><ellipse cx="${p.cx + (i - 4) * 9}" cy="${p.y - 424 - (i % 3) * 22}" rx="14" ry="22" fill="#9a4b32"/></g>`,
      ).join("") +
      shadow(p.cx, 130, p.y, p.room) +
      lathe({
        cx: p.cx,
        profile: [
          [116, p.y - 250],
          [124, p.y - 150],
          [112, p.y - 6],
        ],
        fill: "#c9a27d",
        glaze: { fill: p.fill, to: p.y - 90 },
      }),
  },
  trivet: {
    halfWidth: 360,
    draw: (p) =>
      shadow(p.cx, 340, p.y, p.room, 1.05) +
      `<ellipse cx="${p.cx}" cy="${p.y - 26}" rx="350" ry="104" fill="${shade(p.fill, 0.3)}"/><ellipse cx="${p.cx}" cy="${p.y - 60}" rx="350" ry="104" fill="${p.fill}"/><g fill="${shade(p.fill, 0.25)}" opacity=".6">${Array.from(
        { length: 60 },
        (_, i) => {
          const a = i * 2.4;
          const r = Math.sqrt(i / 60);
          return `<ellipse cx="${Math.round(p.cx + Math.cos(a) * r * 320)}" cy="${Math.round(p.y - 60 + Math.sin(a) * r * 92)}" rx="9" ry="4"/>`;
        },
      ).join("")}</g>` +
      lathe({
        cx: p.cx,
        profile: [
          [170, p.y - 330],
          [176, p.y - 220],
          [168, p.y - 84],
          [150, p.y - 64],
        ],
        fill: "#3f4a58",
        open: 0,
      }) +
      lathe({
        cx: p.cx,
        profile: [
          [50, p.y - 384],
          [140, p.y - 366],
          [178, p.y - 330],
        ],
        fill: "#566271",
        open: 0,
      }) +
      `<circle cx="${p.cx}" cy="${p.y - 396}" r="26" fill="#2d3641"/><path d="M${p.cx - 168} ${p.y - 270}h-70M${p.cx + 168} ${p.y - 270}h70" stroke="#2d3641" stroke-width="26" stroke-linecap="round"/>`,
  },
  "gift-box": {
    halfWidth: 300,
    draw: (p) =>
      shadow(p.cx, 280, p.y, p.room) +
      `<rect x="${p.cx - 250}" y="${p.y - 330}" width="500" height="330" rx="6" fill="${p.fill}"/><rect x="${p.cx + 110}" y="${p.y - 330}" width="140" height="330" fill="#2b2320" opacity=".1"/><rect x="${p.cx - 270}" y="${p.y - 400}" width="540" height="96" rx="8" fill="${tint(p.fill, 0.2)}"/><rect x="${p.cx + 120}" y="${p.y - 400}" width="150" height="96" rx="8" fill="#2b2320" opacity=".1"/><rect x="${p.cx - 40}" y="${p.y - 400}" width="64" height="400" fill="#9a4b32"/><path d="M${p.cx - 8} ${p.y - 400}C${p.cx - 90} ${p.y - 530} ${p.cx - 190} ${p.y - 500} ${p.cx - 170} ${p.y - 440}Q${p.cx - 150} ${p.y - 400} ${p.cx - 8} ${p.y - 400}C${p.cx + 70} ${p.y - 530} ${p.cx + 180} ${p.y - 500} ${p.cx + 156} ${p.y - 440}Q${p.cx + 130} ${p.y - 400} ${p.cx - 8} ${p.y - 400}Z" fill="none" stroke="#9a4b32" stroke-width="28" stroke-linejoin="round"/><g transform="translate(${p.cx + 150} ${p.y - 420})"><path d="M0 0q40-60 90-70" stroke="#6b6f4f" stroke-width="7" fill="none"/><ellipse cx="40" cy="-50" rx="30" ry="13" transform="rotate(-60 40 -50)" fill="#8b9a78"/><ellipse cx="76" cy="-46" rx="30" ry="13" transform="rotate(10 76 -46)" fill="#6f7f5f"/></g>`,
  },
} as const satisfies Record<string, Shape>;
