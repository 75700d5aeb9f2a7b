/** Parts that red, green and blue have in how light a colour is. */
const shares = [0.2126, 0.7152, 0.0722];

/**
 * How light a computed colour or `#rrggbb` is, with the light that any screen reflects: the contrast of two is the one divided by the other
 * (WCAG 2; a curve instead of its straight piece near black). NaN when it is (nearly) transparent or of a kind we do not read.
 */
export function lightOf(color: string | null | undefined): number {
  const [kind] = /^(#|rgb)/.exec(color ?? "") ?? [];
  const parts = color?.match(kind === "#" ? /\w\w/g : /[\d.]+/g)?.map((part) => Number(kind === "#" ? `0x${part}` : part)) ?? [];
  return kind && !((parts[3] as number) < 0.95)
    ? shares.reduce((light, share, index) => light + share * (((parts[index] as number) / 255 + 0.055) / 1.055) ** 2.4, 0.05)
    : Number.NaN;
}
