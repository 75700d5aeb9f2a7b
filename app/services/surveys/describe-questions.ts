import { blocksOf } from "~/domain/touchpoints/blocks-of";
import { pickText } from "~/domain/touchpoints/pick-text";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import type { Answer } from "~/generated/prisma/client";
import type { Tx } from "../db";

interface DescribedQuestion {
  /** Null: it was asked in a message. */
  touchpoint: { id: string; name: string; question: string } | null;
  /** Labels of the options, or the number of stars; what the question no longer offers by its id. */
  choices: string[];
}

type Asked = Pick<Answer, "touchpointId" | "questionId" | "choices">;

/** Loads the touchpoints that asked for some answers, and says of each answer what was asked and chosen. */
export async function describeQuestions(
  tx: Tx,
  shopId: number,
  answers: Asked[],
  locale: string,
): Promise<(answer: Asked) => DescribedQuestion> {
  const ids = [...new Set(answers.flatMap(({ touchpointId }) => touchpointId ?? []))];
  const rows =
    ids.length === 0
      ? []
      : await tx.touchpoint.findMany({
          where: { shopId, id: { in: ids } },
          select: { id: true, name: true, published: true, draft: true },
        });
  const touchpoints = new Map(
    rows.map((row) => {
      const parsed = touchpointSchema.safeParse(row.published ?? row.draft);
      return [row.id, { name: row.name, blocks: parsed.success ? blocksOf(parsed.data) : [] }];
    }),
  );
  const say = (text: Record<string, string>) => pickText(text, locale, "en") ?? "";
  return ({ touchpointId, questionId, choices }) => {
    const found = touchpointId === null ? undefined : touchpoints.get(touchpointId);
    if (touchpointId === null || !found) return { touchpoint: null, choices };
    const question = found.blocks.find((block) => block.kind === "question" && block.id === questionId);
    if (question?.kind !== "question") return { touchpoint: { id: touchpointId, name: found.name, question: "" }, choices };
    const labels = choices.map((id) => {
      const option = question.options.find((each) => each.id === id);
      return (option && say(option.label)) || id;
    });
    const stars = question.ask === "stars" ? labels.map((label) => `${label} / 5`) : labels;
    return { touchpoint: { id: touchpointId, name: found.name, question: say(question.text) }, choices: stars };
  };
}
