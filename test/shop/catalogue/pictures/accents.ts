import { shade, tint } from "./palette";

/** Small things that keep a main thing company, by name; `x` is where they lie, on the table's front. */
export const accents = {
  none: () => "",
  lemon: (x: number) =>
    `<ellipse cx="${x + 18}" cy="950" rx="74" ry="15" fill="#000" opacity=".1"/>` +
    `<path d="M${x - 70} 918q-6-46 52-56q58-8 74 32q18 6 10 22q-8 14-24 10q-30 38-76 28q-34-8-36-36z" fill="#e3c04e"/>` +
    `<path d="M${x - 8} 956q48 4 68-30q12 0 16-6q8-18-10-24q-4 46-74 60z" fill="#b98f2c" opacity=".45"/>`,
  pear: (x: number) =>
    `<ellipse cx="${x + 22}" cy="950" rx="78" ry="15" fill="#000" opacity=".1"/>` +
    `<path d="M${x} 762c28 0 34 34 40 62c8 36 34 52 34 86c0 36-34 54-74 54s-74-18-74-54c0-34 26-50 34-86c6-28 12-62 40-62z" fill="#aeb06a"/>` +
    `<path d="M${x + 6} 764c22 6 28 34 34 60c8 36 34 52 34 86c0 36-34 54-74 54c60-30 44-120 6-200z" fill="#6d7040" opacity=".4"/>` +
    `<path d="M${x - 2} 766q4-34 22-48" fill="none" stroke="#6b4f37" stroke-width="9" stroke-linecap="round"/>`,
  fig: (x: number) =>
    `<ellipse cx="${x + 14}" cy="950" rx="66" ry="13" fill="#000" opacity=".1"/>` +
    `<path d="M${x} 840c14 0 16 20 22 34c10 18 38 26 38 50c0 26-28 40-60 40s-60-14-60-40c0-24 28-32 38-50c6-14 8-34 22-34z" fill="#6d4a55"/>` +
    `<path d="M${x + 6} 842c8 6 12 20 16 32c10 18 38 26 38 50c0 26-28 40-60 40c52-24 34-82 6-122z" fill="#2b2320" opacity=".25"/>`,
  egg: (x: number) =>
    `<ellipse cx="${x + 16}" cy="952" rx="64" ry="13" fill="#000" opacity=".1"/>` +
    `<ellipse cx="${x}" cy="918" rx="58" ry="44" fill="#e9d5bd"/><path d="M${x + 18} 960a58 44 0 0 0 38-52q-8 38-70 52z" fill="#b98d6b" opacity=".35"/>`,
  sprig: (x: number) => {
    const leaves = [0, 1, 2, 3, 4, 5].map((i) => {
      const lx = x - 118 + i * 44;
      const ly = 946 - i * 9;
      const up = i % 2 === 0;
      return `<ellipse cx="${lx}" cy="${ly + (up ? -21 : 20)}" rx="30" ry="15" transform="rotate(${up ? -42 : 34} ${lx} ${ly + (up ? -21 : 20)})" fill="${up ? "#8b9a78" : "#6f7f5f"}"/>`;
    });
    return `<path d="M${x - 150} 956Q${x} 930 ${x + 130} 896" fill="none" stroke="#6b6f4f" stroke-width="7" stroke-linecap="round"/>${leaves.join("")}`;
  },
  spoon: (x: number) =>
    `<g transform="rotate(-14 ${x} 980)"><rect x="${x - 130}" y="974" width="210" height="13" rx="6" fill="#a9805a"/><ellipse cx="${x + 104}" cy="980" rx="50" ry="27" fill="#b88c62"/><ellipse cx="${x + 108}" cy="979" rx="36" ry="17" fill="#946c48"/></g>`,
  cloth: (x: number) => {
    const fill = "#e9e0d1";
    return (
      `<path d="M${x - 190} 1010L${x - 60} 926L${x + 200} 950L${x + 96} 1062Z" fill="${fill}"/>` +
      `<path d="M${x - 190} 1010L${x - 60} 926L${x - 28} 930L${x - 150} 1018Z" fill="${tint(fill)}"/>` +
      `<path d="M${x + 96} 1062L${x + 200} 950L${x + 200} 966L${x + 100} 1076L${x - 190} 1024L${x - 190} 1010Z" fill="${shade(fill, 0.14)}"/>` +
      `<path d="M${x + 54} 1053L${x + 160} 946M${x + 30} 1048L${x + 138} 944" stroke="#a6543a" stroke-width="5"/>`
    );
  },
} as const satisfies Record<string, (x: number) => string>;

export type Accent = keyof typeof accents;
