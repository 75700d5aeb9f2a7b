import type { ShopSettings } from "../shops/settings";

/** Every colour of a mail, `#rrggbb`. */
export interface MailColors {
  page: string;
  card: string;
  text: string;
  quiet: string;
  line: string;
  button: string;
  buttonText: string;
  link: string;
  dark: { page: string; card: string; text: string; quiet: string; line: string; button: string; buttonText: string; link: string };
}

const white = "#ffffff";
const ink = "#16181a";
const dark = { page: "#121314", card: "#1c1e20", text: "#f2f1ee", quiet: "#b3b4b3", line: "#3a3d40" };

/** The shop's colours, completed so that everything can be read, by day and in dark mode. */
export function mailColors(brand: ShopSettings["brand"]): MailColors {
  const card = brand.backgroundColor;
  const text = readable(brand.textColor, card);
  const button = brand.accentColor;
  const darkButton = contrast(button, dark.card) >= 3 ? button : dark.text;
  return {
    page: mix(card, text, 0.05),
    card,
    text,
    quiet: readable(mix(text, card, 0.3), card),
    line: mix(card, text, 0.14),
    button,
    buttonText: readable(brand.accentTextColor, button),
    link: contrast(button, card) >= 4.5 ? button : text,
    dark: {
      ...dark,
      button: darkButton,
      buttonText: readable(darkButton === button ? brand.accentTextColor : ink, darkButton),
      link: contrast(button, dark.card) >= 4.5 ? button : dark.text,
    },
  };
}

/** The wanted colour where it can be read on the ground (WCAG 4.5 : 1), else black or white. */
function readable(wanted: string, ground: string): string {
  if (contrast(wanted, ground) >= 4.5) return wanted;
  return contrast(ink, ground) >= contrast(white, ground) ? ink : white;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [r, g, b] = channels(color).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function mix(a: string, b: string, share: number): string {
  const other = channels(b);
  const parts = channels(a).map((value, index) => Math.round(value * (1 - share) + (other[index] ?? 0) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

function channels(color: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}
