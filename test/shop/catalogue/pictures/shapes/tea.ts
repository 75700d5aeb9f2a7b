import { lathe } from "../lathe";
import { mix, shade, tint } from "../palette";
import { shadow } from "../scene";
import type { Shape } from "./shape";

const leaf = (x: number, y: number, turn: number, fill: string): string =>
  `<path d="M${x} ${y}c20-34 56-40 78-38c0 26-18 58-78 38z" transform="rotate(${turn} ${x} ${y})" fill="${fill}"/>`;

export const tea = {
  tin: {
    halfWidth: 190,
    draw: (p) =>
      shadow(p.cx, 180, p.y, p.room) +
      lathe({
        cx: p.cx,
        profile: [
          [180, p.y - 400],
          [180, p.y - 399],
          [180, p.y - 7],
          [180, p.y - 6],
        ],
        fill: p.fill,
        open: 0,
      }) +
      lathe({
        cx: p.cx,
        profile: [
          [186, p.y - 500],
          [186, p.y - 499],
          [186, p.y - 391],
          [186, p.y - 390],
        ],
        fill: shade(p.fill, 0.12),
        open: 0.16,
        inside: tint(p.fill, 0.12),
      }) +
      `<path d="M${p.cx - 110} ${p.y - 318}q110 34 220 0v206q-110 36-220 0z" fill="#f5eddc"/>` +
      leaf(p.cx - 4, p.y - 196, -30, p.fill) +
      leaf(p.cx, p.y - 196, -150, mix(p.fill, "#f5eddc", 0.25)) +
      leaf(p.cx - 4, p.y - 214, -84, shade(p.fill, 0.15)) +
      `<path d="M${p.cx - 62} ${p.y - 136}q62 20 124 0" stroke="${shade(p.fill, 0.2)}" stroke-width="8" fill="none" stroke-linecap="round"/>`,
  },
  pouch: {
    halfWidth: 230,
    draw: (p) =>
      shadow(p.cx, 220, p.y, p.room) +
      `<path d="M${p.cx - 170} ${p.y - 560}H${p.cx + 170}L${p.cx + 190} ${p.y - 440}Q${p.cx + 240} ${p.y - 160} ${p.cx + 214} ${p.y - 10}Q${p.cx} ${p.y + 20} ${p.cx - 214} ${p.y - 10}Q${p.cx - 240} ${p.y - 160} ${p.cx - 190} ${p.y - 440}Z" fill="#c8ab83"/><path d="M${p.cx + 70} ${p.y - 560}H${p.cx + 170}L${p.cx + 190} ${p.y - 440}Q${p.cx + 240} ${p.y - 160} ${p.cx + 214} ${p.y - 10}Q${p.cx + 160} ${p.y} ${p.cx + 110} ${p.y + 2}Q${p.cx + 150} ${p.y - 260} ${p.cx + 70} ${p.y - 560}Z" fill="#2b2320" opacity=".11"/><path d="M${p.cx - 176} ${p.y - 520}H${p.cx + 176}L${p.cx + 184} ${p.y - 476}H${p.cx - 184}Z" fill="#a88a62"/>` +
      `<rect x="${p.cx - 120}" y="${p.y - 390}" width="240" height="250" rx="10" fill="${p.fill}"/>` +
      leaf(p.cx, p.y - 250, -36, "#f5eddc") +
      leaf(p.cx, p.y - 250, -144, "#f5eddc") +
      `<path d="M${p.cx - 60} ${p.y - 186}h120" stroke="#f5eddc" stroke-width="9" stroke-linecap="round"/>`,
  },
  teapot: {
    halfWidth: 370,
    draw: (p) =>
      shadow(p.cx, 280, p.y, p.room) +
      `<path d="M${p.cx + 190} ${p.y - 300}C${p.cx + 400} ${p.y - 330} ${p.cx + 390} ${p.y - 90} ${p.cx + 190} ${p.y - 110}" fill="none" stroke="${shade(p.fill, 0.14)}" stroke-width="38" stroke-linecap="round"/><path d="M${p.cx - 180} ${p.y - 210}Q${p.cx - 290} ${p.y - 220} ${p.cx - 330} ${p.y - 380}L${p.cx - 270} ${p.y - 390}Q${p.cx - 240} ${p.y - 300} ${p.cx - 170} ${p.y - 310}Z" fill="${p.fill}"/>` +
      lathe({
        cx: p.cx,
        profile: [
          [112, p.y - 390],
          [208, p.y - 316],
          [246, p.y - 200],
          [200, p.y - 60],
          [120, p.y - 6],
        ],
        fill: "#c9a27d",
        glaze: { fill: p.fill, to: p.y - 40 },
        open: 0.15,
      }) +
      lathe({
        cx: p.cx,
        profile: [
          [30, p.y - 470],
          [78, p.y - 444],
          [114, p.y - 400],
          [116, p.y - 392],
        ],
        fill: p.fill,
        open: 0,
      }) +
      `<circle cx="${p.cx}" cy="${p.y - 486}" r="30" fill="${shade(p.fill, 0.1)}"/>`,
  },
  strainer: {
    halfWidth: 330,
    draw: (p) =>
      shadow(p.cx - 60, 170, p.y, p.room) +
      lathe({
        cx: p.cx - 80,
        profile: [
          [160, p.y - 260],
          [158, p.y - 170],
          [136, p.y - 70],
          [92, p.y - 6],
        ],
        fill: "#f3efe6",
        inside: "#a9743f",
      }) +
      `<rect x="${p.cx + 30}" y="${p.y - 306}" width="330" height="24" rx="12" fill="#a9805a"/><path d="M${p.cx - 218} ${p.y - 296}h276q-10 120-138 120t-138-120z" fill="#aab3b6" opacity=".92"/><g stroke="#7f8b90" stroke-width="3" opacity=".8">${Array.from({ length: 13 }, (_, i) => `<path d="M${p.cx - 206 + i * 20} ${p.y - 294}l${60 - i * 9} 104"/>`).join("")}<path d="M${p.cx - 214} ${p.y - 262}h266M${p.cx - 200} ${p.y - 234}h238M${p.cx - 172} ${p.y - 208}h184"/></g><ellipse cx="${p.cx - 80}" cy="${p.y - 296}" rx="146" ry="22" fill="#c9d0d2"/><ellipse cx="${p.cx - 80}" cy="${p.y - 294}" rx="126" ry="15" fill="#6d7a55"/>`,
  },
  whisk: {
    halfWidth: 170,
    draw: (p) =>
      shadow(p.cx, 130, p.y, p.room) +
      `<g fill="none" stroke="#d8b982" stroke-width="7">${Array.from({ length: 17 }, (_, i) => {
        const s = (i - 8) / 8;
        return `<path d="M${p.cx + s * 54} ${p.y - 330}C${p.cx + s * 180} ${p.y - 190} ${p.cx + s * 160} ${p.y - 60} ${p.cx + s * 96} ${p.y - 8}"/>`;
      }).join(
        "",
      )}</g><rect x="${p.cx - 60}" y="${p.y - 600}" width="120" height="290" rx="20" fill="#cda76a"/><path d="M${p.cx + 18} ${p.y - 600}h22q20 0 20 20v250q0 20-20 20h-22z" fill="#a27d44"/><path d="M${p.cx - 60} ${p.y - 340}h120M${p.cx - 60} ${p.y - 362}h120M${p.cx - 60} ${p.y - 384}h120" stroke="#5b4632" stroke-width="8"/>`,
  },
  "matcha-bowl": {
    halfWidth: 240,
    draw: (p) =>
      shadow(p.cx, 210, p.y, p.room) +
      lathe({
        cx: p.cx,
        profile: [
          [218, p.y - 270],
          [214, p.y - 180],
          [186, p.y - 70],
          [110, p.y - 30],
          [100, p.y - 6],
        ],
        fill: "#8f6f57",
        glaze: { fill: p.fill, to: p.y - 120 },
        open: 0.2,
        inside: "#8fa04e",
        speckled: true,
      }),
  },
} as const satisfies Record<string, Shape>;
