import { z } from "zod";
import { act, input } from "./act.schema";
import type { AnswerSubmission } from "./answer-submission";

export const answerSubmissionSchema = z.object({
  ...act,
  questionId: z.string().regex(/^[\w-]{1,40}$/),
  values: z.array(z.string().max(40)).max(12),
  text: input.default(""),
}) satisfies z.ZodType<AnswerSubmission>;
