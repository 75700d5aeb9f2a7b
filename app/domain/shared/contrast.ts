/** Relative luminance by WCAG 2: 0 black, 1 white. */
function luminance(color: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** The least contrast of text that WCAG 2 AA allows. */
export const leastContrast = 4.5;

/** Contrast of two colours (`#rrggbb`) by WCAG 2, 1 to 21; null when one is not a colour. */
export function contrast(a: string, b: string): number | null {
  if (![a, b].every((color) => /^#[0-9a-f]{6}$/i.test(color))) return null;
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}
