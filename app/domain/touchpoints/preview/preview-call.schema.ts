import { z } from "zod";

/** What a page that is opened as a preview asks with. */
export const previewCallSchema = z.object({
  token: z.string().min(1).max(1000),
  locale: z.string().min(2).max(20),
  /** Path and query. */
  address: z.string().max(2000),
});

export type PreviewCall = z.infer<typeof previewCallSchema>;
