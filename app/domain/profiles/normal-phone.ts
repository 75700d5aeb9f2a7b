/**
 * A phone number in E.164 (`+4917612345678`), or null when it does not say its country or is too short or long.
 * Light on purpose: the platform has checked numbers that a shopper typed there.
 */
export function normalPhone(text: string | null | undefined): string | null {
  if (!text) return null;
  const digits = text
    .trim()
    .replace(/^00/, "+")
    .replaceAll(/[\s().\-/]/g, "");
  return /^\+[1-9]\d{6,14}$/.test(digits) ? digits : null;
}
