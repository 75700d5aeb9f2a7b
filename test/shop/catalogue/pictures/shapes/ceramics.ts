import { type Profile, lathe } from "../lathe";
import { shade, tint } from "../palette";
import { shadow } from "../scene";
import type { Placed, Shape } from "./shape";

const raw = "#c9a27d";

/** Moves a profile written from the foot upwards (heights above the table) to where the thing stands. */
const at = (y: number, profile: Profile): Profile => profile.map(([w, h]) => [w, y - h]);

const handle = (x: number, top: number, drop: number, out: number, fill: string, width = 34): string =>
  `<path d="M${x} ${top}C${x + out} ${top - 6} ${x + out} ${top + drop + 6} ${x - 6} ${top + drop}" fill="none" stroke="${shade(fill, 0.12)}" stroke-width="${width}" stroke-linecap="round"/>`;

const saucer = ({ cx, y, fill }: Placed, w: number): string =>
  `<ellipse cx="${cx}" cy="${y + 2}" rx="${w}" ry="${w * 0.2}" fill="${shade(fill, 0.22)}"/><ellipse cx="${cx}" cy="${y - 8}" rx="${w}" ry="${w * 0.2}" fill="${tint(fill, 0.15)}"/><ellipse cx="${cx}" cy="${y - 6}" rx="${w * 0.62}" ry="${w * 0.12}" fill="${shade(fill, 0.1)}"/>`;

/** A thrown pot: raw clay at the foot, glaze above. */
const pot = (halfWidth: number, profile: Profile, options: { open?: number; inside?: string; glazeTo?: number; speckled?: boolean } = {}) =>
  ({ cx, y, fill, room }: Placed): string =>
    shadow(cx, halfWidth, y, room) +
    lathe({
      cx,
      profile: at(y, profile),
      fill: raw,
      glaze: { fill, to: y - (options.glazeTo ?? 46) },
      open: options.open,
      inside: options.inside,
      speckled: options.speckled,
    });

const coffee = "#5a3d2b";
const mugBody: Profile = [
  [150, 320],
  [156, 220],
  [152, 90],
  [120, 6],
];

export const ceramics = {
  mug: { halfWidth: 220, draw: (p) => shadow(p.cx, 190, p.y, p.room) + handle(p.cx + 142, p.y - 250, 150, 140, p.fill) + pot(150, mugBody, { inside: coffee })(p) },
  "speckled-mug": { halfWidth: 220, draw: (p) => shadow(p.cx, 190, p.y, p.room) + handle(p.cx + 142, p.y - 250, 150, 140, p.fill) + pot(150, mugBody, { speckled: true, glazeTo: 20 })(p) },
  "tall-mug": {
    halfWidth: 200,
    draw: (p) => shadow(p.cx, 170, p.y, p.room) + handle(p.cx + 126, p.y - 330, 190, 130, p.fill, 30) + pot(136, [[138, 430], [132, 300], [134, 120], [112, 6]], { inside: "#b98b62", glazeTo: 120 })(p),
  },
  espresso: {
    halfWidth: 230,
    draw: (p) => shadow(p.cx, 220, p.y + 4, p.room) + saucer(p, 225) + handle(p.cx + 112, p.y - 180, 92, 96, p.fill, 24) + lathe({ cx: p.cx, profile: at(p.y - 14, [[124, 200], [126, 130], [104, 40], [70, 4]]), fill: p.fill, inside: coffee }),
  },
  "tea-cup": { halfWidth: 160, draw: pot(150, [[150, 270], [152, 180], [134, 70], [90, 6]], { inside: "#9da55f" }) },
  "breakfast-cup": {
    halfWidth: 280,
    draw: (p) => shadow(p.cx, 280, p.y + 4, p.room) + saucer(p, 290) + handle(p.cx + 186, p.y - 190, 96, 104, p.fill, 26) + lathe({ cx: p.cx, profile: at(p.y - 16, [[208, 225], [202, 150], [150, 46], [84, 4]]), fill: p.fill, inside: "#c59a6d" }),
  },
  tumbler: {
    halfWidth: 150,
    draw: (p) => pot(140, [[138, 420], [130, 260], [116, 120], [104, 6]], { open: 0, glazeTo: 10 })(p) + lathe({ cx: p.cx, profile: [[148, p.y - 456], [150, p.y - 430], [144, p.y - 396]], fill: "#4a3b31", open: 0.16, inside: "#2f2620" }) + `<rect x="${p.cx - 136}" y="${p.y - 250}" width="262" height="96" rx="6" fill="#c79f6c"/><rect x="${p.cx + 54}" y="${p.y - 250}" width="72" height="96" rx="6" fill="#2b2320" opacity=".14"/>`,
  },
  "child-cup": {
    halfWidth: 230,
    draw: (p) => shadow(p.cx, 200, p.y, p.room) + handle(p.cx + 118, p.y - 170, 90, 96, p.fill, 26) + `<g transform="translate(${2 * p.cx} 0) scale(-1 1)">${handle(p.cx + 118, p.y - 170, 90, 96, p.fill, 26)}</g>` + pot(124, [[128, 230], [130, 150], [122, 60], [92, 6]], { inside: "#f7f1e4" })(p),
  },
  bowl: { halfWidth: 270, draw: pot(230, [[260, 210], [240, 130], [170, 44], [92, 6]], { open: 0.2 }) },
  "deep-bowl": { halfWidth: 290, draw: (p) => pot(250, [[280, 280], [268, 190], [206, 70], [104, 6]], { open: 0.2, inside: "#d7a45c" })(p) + `<g stroke="#5f4330" stroke-width="15" stroke-linecap="round"><path d="M${p.cx - 120} ${p.y - 290}L${p.cx + 330} ${p.y - 470}"/><path d="M${p.cx - 90} ${p.y - 270}L${p.cx + 350} ${p.y - 425}"/></g>` },
  "wide-bowl": { halfWidth: 400, draw: pot(340, [[390, 190], [340, 110], [220, 36], [120, 6]], { open: 0.19, inside: undefined }) },
  "pasta-bowl": { halfWidth: 380, draw: (p) => pot(320, [[370, 120], [250, 80], [190, 30], [130, 6]], { open: 0.2, glazeTo: 16 })(p) },
  plate: { halfWidth: 360, draw: (p) => leaning(p, 330) },
  "side-plate": { halfWidth: 290, draw: (p) => leaning(p, 250) },
  platter: {
    halfWidth: 430,
    draw: (p) => shadow(p.cx, 420, p.y, p.room, 1.06) + `<ellipse cx="${p.cx}" cy="${p.y - 30}" rx="430" ry="118" fill="${shade(p.fill, 0.25)}"/><ellipse cx="${p.cx}" cy="${p.y - 46}" rx="430" ry="118" fill="${tint(p.fill, 0.15)}"/><ellipse cx="${p.cx}" cy="${p.y - 42}" rx="330" ry="78" fill="${shade(p.fill, 0.08)}"/>` + [-150, -20, 120].map((d, i) => `<ellipse cx="${p.cx + d}" cy="${p.y - 72 - (i % 2) * 14}" rx="66" ry="52" fill="${["#b8694a", "#d59f4a", "#9a4b32"][i]}"/><path d="M${p.cx + d} ${p.y - 122 - (i % 2) * 14}q8-22 26-26" stroke="#5f6b45" stroke-width="8" fill="none" stroke-linecap="round"/>`).join(""),
  },
  dishes: {
    halfWidth: 380,
    draw: (p) => [[-240, 0, p.fill], [240, -14, shade(p.fill, 0.3)], [0, 70, tint(p.fill, 0.5)]].map(([dx, dy, fill]) => pot(130, [[150, 78], [140, 50], [96, 14], [70, 4]], { open: 0.24, glazeTo: 14 })({ ...p, cx: p.cx + Number(dx), y: p.y + Number(dy), fill: String(fill) })).join(""),
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
