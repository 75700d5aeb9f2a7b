import { shade, tint } from "../palette";
import { shadow } from "../scene";
import type { Shape } from "./shape";

const peg = (x: number, y: number): string =>
  `<rect x="${x - 90}" y="${y - 34}" width="180" height="26" rx="13" fill="#a9805a"/><circle cx="${x}" cy="${y}" r="20" fill="#8a6442"/><circle cx="${x - 4}" cy="${y - 5}" r="13" fill="#b88c62"/>`;

/** A towel hanging in folds from a peg. */
const hanging = (fill: string, cx: number, stripes: string | null): string =>
  `<path d="M${cx + 14} 232Q${cx + 60} 250 ${cx + 200} 330L${cx + 236} 860Q${cx + 90} 900 ${cx - 100} 866Z" fill="#000" opacity=".07"/>` +
  `<path d="M${cx} 220Q${cx - 60} 250 ${cx - 176} 320L${cx - 206} 846Q${cx - 160} 872 ${cx - 104} 848Q${cx - 30} 820 ${cx + 30} 852Q${cx + 120} 884 ${cx + 204} 840L${cx + 176} 320Q${cx + 60} 250 ${cx} 220Z" fill="${fill}"/>` +
  (stripes
    ? [700, 744, 776]
        .map(
          (y, i) =>
            `<path d="M${cx - 198 + i} ${y}Q${cx - 90} ${y + 30} ${cx} ${y + 6}T${cx + 196} ${y}" fill="none" stroke="${stripes}" stroke-width="${[20, 9, 9][i]}"/>`,
        )
        .join("")
    : "") +
  `<path d="M${cx + 12} 232Q${cx + 70} 500 ${cx + 44} 856Q${cx + 124} 882 ${cx + 204} 840L${cx + 176} 320Q${cx + 60} 250 ${cx + 12} 232Z" fill="#2b2320" opacity=".1"/>` +
  `<path d="M${cx - 20} 250Q${cx - 120} 520 ${cx - 100} 846Q${cx - 66} 834 ${cx - 40} 832Q${cx - 70} 520 ${cx - 20} 250Z" fill="#2b2320" opacity=".09"/>` +
  `<path d="M${cx - 4} 190q-16 16 4 34q20-18 4-34z" fill="none" stroke="${shade(fill, 0.2)}" stroke-width="7"/>${peg(cx, 190)}`;

const folded = (cx: number, y: number, w: number, fill: string, layers: number): string =>
  Array.from({ length: layers }, (_, i) => {
    const top = y - 44 * (i + 1);
    const c = i % 2 ? tint(fill, 0.28) : fill;
    return `<rect x="${cx - w}" y="${top}" width="${w * 2}" height="42" rx="20" fill="${c}"/><path d="M${cx + w - 90} ${top}h68q22 2 22 21t-22 21h-68z" fill="#2b2320" opacity=".12"/><path d="M${cx - w + 26} ${top + 21}h${w * 1.4}" stroke="${shade(c, 0.12)}" stroke-width="3"/>`;
  }).join("");

export const linen = {
  towel: { halfWidth: 220, draw: (p) => hanging(p.fill, p.cx, null) },
  "striped-towel": { halfWidth: 220, draw: (p) => hanging(tint(p.fill, 0.85), p.cx, p.fill) },
  apron: {
    halfWidth: 250,
    draw: ({ cx, fill }) =>
      peg(cx, 160) +
      `<path d="M${cx} 150L${cx - 96} 330M${cx} 150L${cx + 96} 330" stroke="${shade(fill, 0.16)}" stroke-width="16"/>` +
      `<path d="M${cx - 110} 322H${cx + 110}Q${cx + 120} 460 ${cx + 250} 520L${cx + 262} 900Q${cx + 130} 936 ${cx} 906Q${cx - 130} 936 ${cx - 262} 900L${cx - 250} 520Q${cx - 120} 460 ${cx - 110} 322Z" fill="${fill}"/>` +
      `<path d="M${cx + 60} 322H${cx + 110}Q${cx + 120} 460 ${cx + 250} 520L${cx + 262} 900Q${cx + 190} 920 ${cx + 120} 914Q${cx + 150} 600 ${cx + 60} 322Z" fill="#2b2320" opacity=".11"/>` +
      `<rect x="${cx - 140}" y="610" width="280" height="170" rx="8" fill="${tint(fill, 0.1)}"/><path d="M${cx - 140} 640H${cx + 140}M${cx} 640V780" stroke="${shade(fill, 0.18)}" stroke-width="5"/><path d="M${cx - 250} 524q-90 30-104 150M${cx + 250} 524q90 30 104 150" stroke="${shade(fill, 0.16)}" stroke-width="14" fill="none" stroke-linecap="round"/>`,
  },
  "oven-glove": {
    halfWidth: 220,
    draw: ({ cx, fill }) =>
      peg(cx - 4, 210) +
      `<path d="M${cx - 4} 214v70" stroke="${shade(fill, 0.25)}" stroke-width="14"/>` +
      `<g transform="rotate(180 ${cx} 560)"><path d="M${cx - 130} 850V520Q${cx - 130} 300 ${cx} 292Q${cx + 136} 300 ${cx + 136} 520L${cx + 138} 560Q${cx + 170} 470 ${cx + 226} 486Q${cx + 270} 510 ${cx + 236} 600Q${cx + 200} 700 ${cx + 136} 730V850Z" fill="${fill}"/><path d="M${cx - 130} 850V520Q${cx - 130} 360 ${cx - 64} 312Q${cx - 90} 600 ${cx - 60} 850Z" fill="#2b2320" opacity=".13"/><rect x="${cx - 142}" y="786" width="290" height="76" rx="12" fill="${tint(fill, 0.55)}"/></g>` +
      `<g transform="rotate(180 ${cx} 560)" stroke="${shade(fill, 0.16)}" stroke-width="4" opacity=".8"><path d="M${cx - 120} 640L${cx + 60} 786M${cx - 124} 520L${cx + 130} 740M${cx - 60} 420L${cx + 132} 590M${cx - 110} 760L${cx + 120} 470M${cx - 124} 620L${cx + 70} 380" fill="none"/></g>`,
  },
  "pot-holders": {
    halfWidth: 260,
    draw: ({ cx, fill }) =>
      peg(cx, 240) +
      [
        [-60, -12, shade(fill, 0.2)],
        [40, 9, fill],
      ]
        .map(
          ([dx, turn, c]) =>
            `<g transform="rotate(${turn} ${cx} 250)"><path d="M${cx} 250q-26 50 ${dx} 100" stroke="${shade(String(c), 0.2)}" stroke-width="12" fill="none"/><rect x="${cx + Number(dx) - 210}" y="340" width="420" height="420" rx="26" fill="${c}"/><rect x="${cx + Number(dx) - 184}" y="366" width="368" height="368" rx="14" fill="none" stroke="${tint(String(c), 0.5)}" stroke-width="8" stroke-dasharray="22 14"/><path d="M${cx + Number(dx) + 80} 340h104q26 0 26 26v368q0 26-26 26h-104z" fill="#2b2320" opacity=".1"/></g>`,
        )
        .join(""),
  },
  napkins: {
    halfWidth: 300,
    draw: (p) =>
      shadow(p.cx, 280, p.y, p.room) +
      folded(p.cx, p.y, 270, p.fill, 4) +
      `<path d="M${p.cx - 34} ${p.y - 184}h60v182q-30 14-60 0z" fill="#b98b62"/><path d="M${p.cx + 8} ${p.y - 184}h18v182q-8 4-18 6z" fill="#946c48"/>`,
  },
  runner: {
    halfWidth: 420,
    draw: ({ cx, fill }) =>
      `<path d="M${cx - 190} 800H${cx + 190}L${cx + 260} 1120H${cx - 260}Z" fill="${fill}"/><path d="M${cx - 150} 800H${cx - 134}L${cx - 190} 1120H${cx - 212}ZM${cx + 134} 800H${cx + 150}L${cx + 212} 1120H${cx + 190}Z" fill="${shade(fill, 0.3)}" opacity=".7"/><g stroke="${fill}" stroke-width="6">${Array.from({ length: 27 }, (_, i) => `<path d="M${cx - 258 + i * 20} 1118l-3 40"/>`).join("")}</g>` +
      `<ellipse cx="${cx + 40}" cy="908" rx="150" ry="22" fill="#000" opacity=".12"/><path d="M${cx - 130} 760h260q0 130-86 146h-88q-86-16-86-146z" fill="#a9b49b"/><path d="M${cx + 60} 760h70q0 130-86 146h-24q60-40 40-146z" fill="#2b2320" opacity=".14"/><ellipse cx="${cx}" cy="760" rx="130" ry="24" fill="#83906f"/><g fill="#e3c04e"><circle cx="${cx - 50}" cy="742" r="48"/><circle cx="${cx + 46}" cy="738" r="50"/><circle cx="${cx}" cy="706" r="46"/></g>`,
  },
  tablecloth: {
    halfWidth: 500,
    draw: ({ cx, fill }) =>
      `<path d="M${cx - 470} 690H${cx + 470}L${cx + 560} 800H${cx - 560}Z" fill="${tint(fill, 0.25)}"/><path d="M${cx - 560} 800H${cx + 560}V1110Q${cx + 480} 1150 ${cx + 400} 1106T${cx + 220} 1110T${cx + 20} 1106T${cx - 190} 1110T${cx - 390} 1106T${cx - 560} 1110Z" fill="${fill}"/>` +
      [-440, -230, -20, 190, 400]
        .map((dx) => `<path d="M${cx + dx} 800q26 150 6 306q36 16 74-2q-40-150-30-304z" fill="#2b2320" opacity=".09"/>`)
        .join("") +
      `<ellipse cx="${cx}" cy="744" rx="190" ry="30" fill="#fffaf0"/><ellipse cx="${cx}" cy="742" rx="130" ry="19" fill="${shade("#fffaf0", 0.06)}"/><path d="M${cx - 280} 722l-30 46M${cx + 262} 722l36 46" stroke="#8a6442" stroke-width="9" stroke-linecap="round"/>`,
  },
  "bread-bag": {
    halfWidth: 250,
    draw: (p) =>
      shadow(p.cx, 230, p.y, p.room) +
      `<path d="M${p.cx - 120} ${p.y - 470}Q${p.cx - 100} ${p.y - 640} ${p.cx - 6} ${p.y - 650}Q${p.cx + 96} ${p.y - 640} ${p.cx + 110} ${p.y - 470}Z" fill="#c08a4e"/><path d="M${p.cx - 70} ${p.y - 560}q50 30 130-14M${p.cx - 56} ${p.y - 610}q44 22 100-8" stroke="#8f5f30" stroke-width="11" fill="none" stroke-linecap="round"/>` +
      `<path d="M${p.cx - 150} ${p.y - 490}Q${p.cx} ${p.y - 462} ${p.cx + 150} ${p.y - 490}Q${p.cx + 120} ${p.y - 420} ${p.cx + 190} ${p.y - 300}Q${p.cx + 236} ${p.y - 60} ${p.cx + 200} ${p.y}H${p.cx - 200}Q${p.cx - 236} ${p.y - 60} ${p.cx - 190} ${p.y - 300}Q${p.cx - 120} ${p.y - 420} ${p.cx - 150} ${p.y - 490}Z" fill="${p.fill}"/><path d="M${p.cx + 60} ${p.y - 476}Q${p.cx + 60} ${p.y - 300} ${p.cx + 120} ${p.y}H${p.cx + 200}Q${p.cx + 236} ${p.y - 60} ${p.cx + 190} ${p.y - 300}Q${p.cx + 120} ${p.y - 420} ${p.cx + 150} ${p.y - 490}Z" fill="#2b2320" opacity=".1"/><path d="M${p.cx - 134} ${p.y - 418}Q${p.cx} ${p.y - 392} ${p.cx + 134} ${p.y - 418}" stroke="#9a4b32" stroke-width="11" fill="none"/>`,
  },
} as const satisfies Record<string, Shape>;
