import { shade, tint } from "./palette";

/** Half the width of a turned body at a height, from its rim down to its foot. */
export type Profile = readonly (readonly [halfWidth: number, y: number])[];

export interface Turned {
  cx: number;
  profile: Profile;
  fill: string;
  /** Share of the rim's width that is its height; 0 leaves the rim out (a lid or knob). */
  open?: number;
  /** What is seen inside the rim. */
  inside?: string;
  /** A second glaze, from the rim down to this height. */
  glaze?: { fill: string; to: number };
  speckled?: boolean;
}

const n = (value: number): string => String(Math.round(value * 10) / 10);

/** A smooth line through points (Catmull-Rom as Béziers), without the first "M". */
function through(points: readonly (readonly [number, number])[]): string {
  let d = "";
  for (let i = 0; i + 1 < points.length; i += 1) {
    const b = points[i] ?? [0, 0];
    const c = points[i + 1] ?? b;
    const a = points[i - 1] ?? b;
    const e = points[i + 2] ?? c;
    const p = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6, c[0] - (e[0] - b[0]) / 6, c[1] - (e[1] - b[1]) / 6];
    d += `C${p.map(n).join(" ")} ${n(c[0])} ${n(c[1])}`;
  }
  return d;
}

/** The strip of the body between two shares of its width (-1 left edge, 1 right edge). */
function strip(cx: number, profile: Profile, from: number, to: number, roundFoot: boolean): string {
  const side = (share: number) => profile.map(([w, y]): [number, number] => [cx + w * share, y]);
  const left = side(from);
  const right = side(to).reverse();
  const [lx, ly] = left[0] ?? [0, 0];
  const [bx, by] = left.at(-1) ?? [0, 0];
  const [rx, ry] = right[0] ?? [0, 0];
  const footWidth = profile.at(-1)?.[0] ?? 0;
  const foot = roundFoot ? `A${n(footWidth)} ${n(footWidth * 0.16)} 0 0 0 ${n(rx)} ${n(ry)}` : `L${n(rx)} ${n(ry)}`;
  return `M${n(lx)} ${n(ly)}${through(left)}${bx === rx && by === ry ? "" : foot}${through(right)}Z`;
}

let clips = 0;

/** Draws a body turned on a wheel or lathe: cup, bowl, jug, vase, tin, jar, candle. Flat colour, one shaded side. */
export function lathe({ cx, profile, fill, open = 0.16, inside, glaze, speckled }: Turned): string {
  clips += 1;
  const clip = `turned-${clips}`;
  const body = strip(cx, profile, -1, 1, true);
  const top = profile[0] ?? [0, 0];
  const foot = profile.at(-1) ?? top;
  const wave = glaze ? `M${cx - 500} ${top[1] - 60}V${glaze.to}q125 26 250 4t250 6t250 -8t250 10V${top[1] - 60}Z` : "";
  const dots = speckled
    ? Array.from({ length: 46 }, (_, i) => {
        const x = cx + (((i * 97) % 200) / 100 - 1) * (foot[0] + 90);
        const y = top[1] + 16 + (((i * 61) % 100) / 100) * (foot[1] - top[1]);
        return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(2.2 + ((i * 7) % 5) * 0.7)}"/>`;
      }).join("")
    : "";
  const rim =
    open > 0
      ? `<ellipse cx="${cx}" cy="${top[1]}" rx="${top[0]}" ry="${n(top[0] * open)}" fill="${tint(glaze?.fill ?? fill, 0.25)}"/>` +
        `<ellipse cx="${cx}" cy="${n(top[1] + 1)}" rx="${n(top[0] * 0.93)}" ry="${n(top[0] * open * 0.82)}" fill="${inside ?? shade(glaze?.fill ?? fill, 0.3)}"/>`
      : "";
  return (
    `<clipPath id="${clip}"><path d="${body}"/></clipPath><path d="${body}" fill="${fill}"/><g clip-path="url(#${clip})">` +
    (glaze ? `<path d="${wave}" fill="${glaze.fill}"/>` : "") +
    (dots ? `<g fill="#5b4a3a" opacity=".5">${dots}</g>` : "") +
    `<path d="${strip(cx, profile, 0.5, 1.02, false)}" fill="#2b2320" opacity=".14"/>` +
    `<path d="${strip(cx, profile, -0.8, -0.66, false)}" fill="#fffaf0" opacity=".32"/></g>${rim}`
  );
}

/** Ids of clip paths begin at one again, so that the same picture is the same text each time. */
export function restartClips(): void {
  clips = 0;
}
