import { z } from "zod";
import type { Submission } from "./submission";

/** Room for an address far too long, so that the answer can say so; whatever is beyond is nobody's honest input. */
const longestInput = 20_000;

export const submissionSchema = z.object({
  touchpointId: z.uuid(),
  submissionId: z.uuid(),
  visitorId: z.string().regex(/^[\w-]{8,64}$/),
  email: z.string().max(longestInput),
  consent: z.boolean(),
  locale: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .max(20),
  url: z.string().max(longestInput).transform(placeOf),
  trap: z.string().max(longestInput),
}) satisfies z.ZodType<Submission>;

/** Where the page is, without what stands behind the question mark: that may name a person. Empty for what is no address. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return "";
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`.slice(0, 1000);
}
