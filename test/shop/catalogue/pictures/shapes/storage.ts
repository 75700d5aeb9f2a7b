import { lathe } from "../lathe";
import { shade, tint } from "../palette";
import { shadow } from "../scene";
import type { Shape } from "./shape";

export const storage = {
  jar: {
    halfWidth: 190,
    draw: (p) =>
      shadow(p.cx, 180, p.y, p.room) +
      `<rect x="${p.cx - 170}" y="${p.y - 430}" width="340" height="430" rx="44" fill="#fbfdfc" opacity=".65"/><path d="M${p.cx - 156} ${p.y - 290}Q${p.cx - 60} ${p.y - 316} ${p.cx + 20} ${p.y - 294}T${p.cx + 156} ${p.y - 300}V${p.y - 44}q0 30-30 30h-252q-30 0-30-30z" fill="${p.fill}"/>` +
      `<g fill="${shade(p.fill, 0.22)}" opacity=".7">${Array.from({ length: 40 }, (_, i) => `<ellipse cx="${p.cx - 138 + ((i * 71) % 276)}" cy="${p.y - 270 + ((i * 47) % 240)}" rx="9" ry="6"/>`).join("")}</g><path d="M${p.cx + 90} ${p.y - 430}h36q44 0 44 44v342q0 44-44 44h-36z" fill="#2b2320" opacity=".08"/><path d="M${p.cx - 136} ${p.y - 380}V${p.y - 70}" stroke="#fff" stroke-width="16" stroke-linecap="round" opacity=".75"/>` +
      `<path d="M${p.cx - 150} ${p.y - 520}h300v100h-300z" fill="#b98b62"/><path d="M${p.cx + 60} ${p.y - 520}h90v100h-90z" fill="#946c48"/><ellipse cx="${p.cx}" cy="${p.y - 520}" rx="150" ry="24" fill="#cda57c"/>`,
  },
  canister: {
    halfWidth: 200,
    draw: (p) =>
      shadow(p.cx, 180, p.y, p.room) +
      lathe({
        cx: p.cx,
        profile: [
          [176, p.y - 400],
          [184, p.y - 250],
          [180, p.y - 90],
          [166, p.y - 6],
        ],
        fill: "#c9a27d",
        glaze: { fill: p.fill, to: p.y - 40 },
        open: 0,
      }) +
      lathe({
        cx: p.cx,
        profile: [
          [180, p.y - 456],
          [184, p.y - 430],
          [180, p.y - 396],
        ],
        fill: "#b98b62",
        open: 0.14,
        inside: "#cda57c",
      }) +
      `<circle cx="${p.cx}" cy="${p.y - 480}" r="34" fill="#946c48"/><circle cx="${p.cx - 6}" cy="${p.y - 486}" r="24" fill="#b98b62"/>`,
  },
  "butter-dish": {
    halfWidth: 320,
    draw: (p) =>
      shadow(p.cx, 300, p.y, p.room) +
      `<path d="M${p.cx - 310} ${p.y - 46}H${p.cx + 310}Q${p.cx + 300} ${p.y} ${p.cx + 260} ${p.y}H${p.cx - 260}Q${p.cx - 300} ${p.y} ${p.cx - 310} ${p.y - 46}Z" fill="${shade(p.fill, 0.16)}"/><path d="M${p.cx - 240} ${p.y - 46}V${p.y - 190}Q${p.cx - 240} ${p.y - 236} ${p.cx - 190} ${p.y - 236}H${p.cx + 190}Q${p.cx + 240} ${p.y - 236} ${p.cx + 240} ${p.y - 190}V${p.y - 46}Z" fill="${p.fill}"/><path d="M${p.cx + 110} ${p.y - 236}H${p.cx + 190}Q${p.cx + 240} ${p.y - 236} ${p.cx + 240} ${p.y - 190}V${p.y - 46}H${p.cx + 140}Z" fill="#2b2320" opacity=".12"/><path d="M${p.cx - 210} ${p.y - 90}V${p.y - 180}" stroke="#fffaf0" stroke-width="14" stroke-linecap="round" opacity=".5"/><rect x="${p.cx - 60}" y="${p.y - 280}" width="120" height="46" rx="22" fill="${shade(p.fill, 0.1)}"/>`,
  },
  "oil-bottle": {
    halfWidth: 160,
    draw: (p) =>
      shadow(p.cx, 130, p.y, p.room) +
      `<path d="M${p.cx - 24} ${p.y - 610}L${p.cx - 70} ${p.y - 700}" stroke="#8d979a" stroke-width="20" stroke-linecap="round"/><rect x="${p.cx - 32}" y="${p.y - 640}" width="64" height="80" rx="8" fill="#b98b62"/>` +
      lathe({
        cx: p.cx,
        profile: [
          [40, p.y - 570],
          [42, p.y - 470],
          [130, p.y - 380],
          [138, p.y - 240],
          [134, p.y - 90],
          [112, p.y - 6],
        ],
        fill: "#c9a27d",
        glaze: { fill: p.fill, to: p.y - 70 },
        open: 0,
      }),
  },
  basket: {
    halfWidth: 310,
    draw: (p) =>
      shadow(p.cx, 290, p.y, p.room) +
      `<path d="M${p.cx - 200} ${p.y - 260}Q${p.cx - 190} ${p.y - 610} ${p.cx} ${p.y - 610}T${p.cx + 200} ${p.y - 260}" fill="none" stroke="${shade(p.fill, 0.2)}" stroke-width="28"/><path d="M${p.cx - 290} ${p.y - 290}H${p.cx + 290}L${p.cx + 240} ${p.y - 20}Q${p.cx} ${p.y + 22} ${p.cx - 240} ${p.y - 20}Z" fill="${p.fill}"/><g fill="${shade(p.fill, 0.2)}">${Array.from({ length: 5 }, (_, r) => Array.from({ length: 13 }, (_, c) => ((r + c) % 2 ? `<rect x="${p.cx - 268 + c * 41 + r * 4 * (c < 6 ? 1 : -1) * (Math.abs(6 - c) / 6)}" y="${p.y - 268 + r * 52}" width="36" height="40" rx="12"/>` : "")).join("")).join("")}</g><path d="M${p.cx + 150} ${p.y - 290}H${p.cx + 290}L${p.cx + 240} ${p.y - 20}Q${p.cx + 180} ${p.y - 6} ${p.cx + 110} ${p.y}Z" fill="#2b2320" opacity=".12"/><rect x="${p.cx - 304}" y="${p.y - 320}" width="608" height="52" rx="26" fill="${tint(p.fill, 0.18)}"/>`,
  },
  crock: {
    halfWidth: 250,
    draw: (p) =>
      shadow(p.cx, 240, p.y, p.room) +
      `<path d="M${p.cx - 214} ${p.y - 330}q-64 10-50 66M${p.cx + 214} ${p.y - 330}q64 10 50 66" stroke="${shade(p.fill, 0.2)}" stroke-width="26" fill="none" stroke-linecap="round"/>` +
      lathe({
        cx: p.cx,
        profile: [
          [196, p.y - 410],
          [232, p.y - 330],
          [238, p.y - 180],
          [180, p.y - 6],
        ],
        fill: p.fill,
        open: 0.14,
      }) +
      lathe({
        cx: p.cx,
        profile: [
          [60, p.y - 486],
          [150, p.y - 464],
          [204, p.y - 414],
          [206, p.y - 402],
        ],
        fill: shade(p.fill, 0.12),
        open: 0,
      }) +
      `<circle cx="${p.cx}" cy="${p.y - 496}" r="32" fill="${shade(p.fill, 0.2)}"/>`,
  },
} as const satisfies Record<string, Shape>;
