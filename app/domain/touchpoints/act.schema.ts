import { z } from "zod";

/** Room for an address far too long, so that the answer can say so; whatever is beyond is nobody's honest input. */
const longestInput = 20_000;

/** Something typed, or a trap filled in. */
export const input = z.string().max(longestInput);

export const visitorId = z.string().regex(/^[\w-]{8,64}$/);

/** What every act of a shopper on a touchpoint says of itself. */
export const act = {
  touchpointId: z.uuid(),
  submissionId: z.uuid(),
  visitorId,
  variantId: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .nullable()
    .default(null),
  locale: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .max(20),
  url: input.transform(placeOf),
  trap: input.default(""),
};

/** Where the page is, without what stands behind the question mark: that may name a person. Empty for what is no address. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return "";
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`.slice(0, 1000);
}
