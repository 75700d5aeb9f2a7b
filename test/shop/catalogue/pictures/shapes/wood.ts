import { lathe } from "../lathe";
import { shade, tint } from "../palette";
import { shadow } from "../scene";
import type { Placed, Shape } from "./shape";

const grain = (paths: string, fill: string): string =>
  `<g fill="none" stroke="${shade(fill, 0.2)}" stroke-width="5" stroke-linecap="round" opacity=".55">${paths}</g>`;

const leaningBoard = ({ cx, y, fill, room }: Placed, w: number, h: number): string =>
  shadow(cx, w, y, room) +
  `<rect x="${cx - w + 16}" y="${y - h}" width="${w * 2}" height="${h}" rx="34" fill="${shade(fill, 0.3)}"/><rect x="${cx - w}" y="${y - h}" width="${w * 2}" height="${h}" rx="34" fill="${fill}"/>` +
  grain(
    `<path d="M${cx - w * 0.7} ${y - h + 40}q30 ${h * 0.4} 0 ${h - 80}M${cx - w * 0.3} ${y - h + 30}q-26 ${h * 0.5} 6 ${h - 60}M${cx + w * 0.1} ${y - h + 110}q40 ${h * 0.3} 6 ${h - 150}M${cx + w * 0.55} ${y - h + 30}q-24 ${h * 0.5} 10 ${h - 70}"/>`,
    fill,
  ) +
  `<circle cx="${cx + w * 0.1}" cy="${y - h + 72}" r="28" fill="${shade(fill, 0.45)}"/>`;

const tool = (x: number, y: number, length: number, head: string, turn: number, fill: string): string =>
  `<g transform="rotate(${turn} ${x} ${y})"><rect x="${x - 13}" y="${y - length}" width="26" height="${length}" rx="12" fill="${fill}"/><rect x="${x + 2}" y="${y - length}" width="11" height="${length}" rx="6" fill="${shade(fill, 0.16)}"/>${head}</g>`;

export const wood = {
  board: { halfWidth: 280, draw: (p) => leaningBoard(p, 250, 620) },
  "round-board": {
    halfWidth: 300,
    draw: ({ cx, y, fill, room }) =>
      shadow(cx, 230, y, room) +
      `<g transform="rotate(8 ${cx} ${y})"><rect x="${cx - 38}" y="${y - 800}" width="90" height="280" rx="44" fill="${shade(fill, 0.28)}"/><circle cx="${cx + 14}" cy="${y - 290}" r="290" fill="${shade(fill, 0.28)}"/><rect x="${cx - 52}" y="${y - 800}" width="90" height="280" rx="44" fill="${fill}"/><circle cx="${cx}" cy="${y - 290}" r="290" fill="${fill}"/>${grain(`<path d="M${cx - 190} ${y - 470}q50 190 0 350M${cx - 90} ${y - 545}q40 250 -6 500M${cx + 20} ${y - 555}q-30 260 10 520M${cx + 130} ${y - 530}q40 220 -8 470M${cx + 220} ${y - 440}q-20 160 0 290"/>`, fill)}<circle cx="${cx - 7}" cy="${y - 752}" r="20" fill="${shade(fill, 0.5)}"/></g>`,
  },
  "bread-board": {
    halfWidth: 420,
    draw: ({ cx, y, fill, room }) =>
      shadow(cx, 400, y + 10, room, 1.05) +
      `<path d="M${cx - 380} ${y - 90}H${cx + 330}L${cx + 420} ${y}H${cx - 430}Z" fill="${fill}"/><rect x="${cx - 430}" y="${y - 1}" width="850" height="36" rx="8" fill="${shade(fill, 0.25)}"/>${grain(`<path d="M${cx - 360} ${y - 60}h560M${cx - 300} ${y - 32}h640M${cx - 200} ${y - 74}h300"/>`, fill)}` +
      `<path d="M${cx - 250} ${y - 42}Q${cx - 300} ${y - 270} ${cx - 40} ${y - 290}Q${cx + 250} ${y - 280} ${cx + 220} ${y - 42}Z" fill="#b9824a"/><path d="M${cx + 90} ${y - 42}Q${cx + 140} ${y - 230} ${cx + 20} ${y - 290}Q${cx + 250} ${y - 270} ${cx + 220} ${y - 42}Z" fill="#7d5129" opacity=".35"/><path d="M${cx - 160} ${y - 240}q40 60 20 110M${cx - 60} ${y - 270}q50 60 30 130M${cx + 50} ${y - 268}q50 60 30 120" stroke="#f0dcb8" stroke-width="18" fill="none" stroke-linecap="round"/>`,
  },
  spoons: {
    halfWidth: 230,
    draw: (p) => {
      const f = p.fill;
      return (
        tool(
          p.cx - 50,
          p.y - 210,
          400,
          `<ellipse cx="${p.cx - 50}" cy="${p.y - 660}" rx="58" ry="84" fill="${f}"/><ellipse cx="${p.cx - 46}" cy="${p.y - 664}" rx="38" ry="58" fill="${shade(f, 0.2)}"/>`,
          -14,
          f,
        ) +
        tool(
          p.cx + 10,
          p.y - 210,
          420,
          `<path d="M${p.cx - 44} ${p.y - 780}h108l-14 170h-80z" fill="${tint(f, 0.15)}"/><path d="M${p.cx - 14} ${p.y - 750}v100M${p.cx + 10} ${p.y - 750}v100M${p.cx + 34} ${p.y - 750}v100" stroke="${shade(f, 0.35)}" stroke-width="9" stroke-linecap="round"/>`,
          3,
          tint(f, 0.15),
        ) +
        tool(
          p.cx + 70,
          p.y - 210,
          370,
          `<ellipse cx="${p.cx + 70}" cy="${p.y - 616}" rx="48" ry="70" fill="${shade(f, 0.14)}"/>`,
          17,
          shade(f, 0.14),
        ) +
        shadow(p.cx, 160, p.y, p.room) +
        lathe({
          cx: p.cx,
          profile: [
            [150, p.y - 290],
            [156, p.y - 150],
            [140, p.y - 40],
            [126, p.y - 6],
          ],
          fill: "#c9a27d",
          glaze: { fill: "#f3efe6", to: p.y - 60 },
        })
      );
    },
  },
  "rolling-pin": {
    halfWidth: 440,
    draw: ({ cx, y, fill, room }) =>
      `<g transform="rotate(-9 ${cx} ${y})"><ellipse cx="${cx + 20}" cy="${y + 26}" rx="430" ry="24" fill="${shade("#cbbba2", 0.2)}" opacity=".6"/><rect x="${cx - 440}" y="${y - 78}" width="880" height="52" rx="26" fill="${shade(fill, 0.2)}"/><rect x="${cx - 300}" y="${y - 120}" width="600" height="136" rx="34" fill="${fill}"/><path d="M${cx - 300} ${y - 26}h600v8q0 34-34 34h-532q-34 0-34-34z" fill="${shade(fill, 0.2)}"/>${grain(`<path d="M${cx - 250} ${y - 88}h330M${cx - 200} ${y - 60}h440M${cx - 260} ${y - 40}h240"/>`, fill)}</g>` +
      shadow(cx, 0, y, room, 0),
  },
  tray: {
    halfWidth: 440,
    draw: ({ cx, y, fill, room }) =>
      shadow(cx, 430, y + 26, room, 1.04) +
      `<path d="M${cx - 350} ${y - 120}H${cx + 350}L${cx + 440} ${y}H${cx - 440}Z" fill="${shade(fill, 0.14)}"/><path d="M${cx - 440} ${y}H${cx + 440}V${y + 46}Q${cx} ${y + 58} ${cx - 440} ${y + 46}Z" fill="${fill}"/><path d="M${cx - 350} ${y - 120}H${cx + 350}V${y - 152}H${cx - 350}Z" fill="${tint(fill, 0.15)}"/><path d="M${cx - 80} ${y + 24}h160" stroke="${shade(fill, 0.5)}" stroke-width="20" stroke-linecap="round"/>` +
      `<ellipse cx="${cx - 150}" cy="${y - 44}" rx="120" ry="15" fill="#000" opacity=".16"/>` +
      lathe({
        cx: cx - 170,
        profile: [
          [90, y - 220],
          [92, y - 140],
          [66, y - 44],
        ],
        fill: "#f3efe6",
        inside: "#9da55f",
      }) +
      lathe({
        cx: cx + 120,
        profile: [
          [120, y - 130],
          [104, y - 84],
          [58, y - 40],
        ],
        fill: "#a9b49b",
        open: 0.22,
        inside: "#d59f4a",
      }),
  },
  mortar: {
    halfWidth: 240,
    draw: (p) =>
      `<g transform="rotate(24 ${p.cx} ${p.y - 260})"><rect x="${p.cx - 30}" y="${p.y - 620}" width="60" height="380" rx="30" fill="${tint(p.fill, 0.1)}"/><rect x="${p.cx + 6}" y="${p.y - 620}" width="24" height="380" rx="12" fill="${shade(p.fill, 0.2)}"/><ellipse cx="${p.cx}" cy="${p.y - 620}" rx="44" ry="48" fill="${p.fill}"/></g>` +
      shadow(p.cx, 190, p.y, p.room) +
      lathe({
        cx: p.cx,
        profile: [
          [206, p.y - 300],
          [200, p.y - 200],
          [140, p.y - 90],
          [104, p.y - 60],
          [146, p.y - 6],
        ],
        fill: p.fill,
        open: 0.2,
      }) +
      `<path d="M${p.cx - 14} ${p.y - 300}L${p.cx + 40} ${p.y - 400}L${p.cx + 92} ${p.y - 376}L${p.cx + 46} ${p.y - 292}Z" fill="${tint(p.fill, 0.1)}"/>`,
  },
  "salt-cellar": {
    halfWidth: 200,
    draw: (p) =>
      `<g transform="rotate(-16 ${p.cx + 170} ${p.y - 250})"><ellipse cx="${p.cx + 40}" cy="${p.y - 276}" rx="170" ry="52" fill="${shade(p.fill, 0.2)}"/><ellipse cx="${p.cx + 36}" cy="${p.y - 290}" rx="170" ry="52" fill="${tint(p.fill, 0.12)}"/><circle cx="${p.cx - 20}" cy="${p.y - 330}" r="26" fill="${p.fill}"/></g>` +
      shadow(p.cx, 180, p.y, p.room) +
      lathe({
        cx: p.cx,
        profile: [
          [176, p.y - 190],
          [182, p.y - 110],
          [168, p.y - 6],
        ],
        fill: p.fill,
        open: 0.24,
        inside: "#fbf8f1",
      }),
  },
  coasters: {
    halfWidth: 280,
    draw: (p) =>
      shadow(p.cx, 260, p.y, p.room) +
      [0, 1, 2, 3]
        .map((i) => {
          const y = p.y - 30 - i * 38;
          const x = p.cx + (i % 2 ? -1 : 1) * (8 - i * 2);
          return `<ellipse cx="${x}" cy="${y + 22}" rx="230" ry="62" fill="${shade(p.fill, 0.28)}"/><ellipse cx="${x}" cy="${y}" rx="230" ry="62" fill="${i % 2 ? tint(p.fill, 0.12) : p.fill}"/>`;
        })
        .join("") +
      `<g fill="none" stroke="${shade(p.fill, 0.22)}" stroke-width="5"><ellipse cx="${p.cx - 2}" cy="${p.y - 144}" rx="170" ry="44"/><ellipse cx="${p.cx - 2}" cy="${p.y - 144}" rx="104" ry="26"/><ellipse cx="${p.cx - 2}" cy="${p.y - 144}" rx="40" ry="10"/></g>`,
  },
} as const satisfies Record<string, Shape>;
