/** Red, green, blue (0–255) of a computed colour or `#rrggbb`; null when it is (nearly) transparent or of a kind we do not read. */
export function readColor(css: string): [number, number, number] | null {
  const hex = /^#(..)(..)(..)$/.exec(css);
  if (hex) return [1, 2, 3].map((part) => Number.parseInt(hex[part] ?? "0", 16)) as [number, number, number];
  const [red, green, blue, alpha = 1] = css.startsWith("rgb") ? (css.match(/[\d.]+/g) ?? []).map(Number) : [];
  return red === undefined || green === undefined || blue === undefined || alpha < 0.95 ? null : [red, green, blue];
}

/** How well one can be read on the other: 1 (not at all) to 21 (WCAG 2). */
export function contrast(a: [number, number, number], b: [number, number, number]): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: [number, number, number]): number {
  const [red, green, blue] = color.map((part) => (part <= 10 ? part / 3294 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
