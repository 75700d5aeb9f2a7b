import { InlineGrid, Select, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { pickText } from "~/domain/touchpoints/pick-text";
import type { OtherTouchpoint } from "~/domain/touchpoints/publishing/publish-facts";
import type { OutcomeOf } from "~/domain/touchpoints/trigger";
import type { TouchpointEditor } from "../touchpoint-editor";

interface AnswerFieldsProps {
  outcome: OutcomeOf;
  questions: OtherTouchpoint["questions"];
  path: string;
  editor: Pick<TouchpointEditor, "errorAt" | "locale" | "primaryLocale">;
  onChange(outcome: OutcomeOf): void;
}

const upTo = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

/** Which question was answered, and how. */
export function AnswerFields({ outcome, questions, path, editor, onChange }: AnswerFieldsProps) {
  const { t } = useTranslation();
  const { errorAt, locale, primaryLocale } = editor;
  const question = questions.find(({ id }) => id === outcome.questionId);
  const say = (texts: Record<string, string>, fallback: string): string => pickText(texts, locale, primaryLocale) || fallback;
  const answers = (): { value: string; label: string }[] | null => {
    if (!question || question.ask === "text") return null;
    if (question.ask === "nps") return upTo(0, 10).map((value) => ({ value, label: value }));
    if (question.ask === "stars") return upTo(1, 5).map((value) => ({ value, label: value }));
    return question.options.map(({ id, label }) => ({ value: id, label: say(label, id) }));
  };
  const options = answers();
  return (
    <InlineGrid columns={{ xs: 1, sm: 2 }} gap="300">
      <Select
        label={t("outcome.question")}
        options={[
          { value: "", label: t("outcome.anyQuestion") },
          ...questions.map(({ id, text }) => ({ value: id, label: say(text, id) })),
        ]}
        value={outcome.questionId ?? ""}
        error={errorAt(`${path}.questionId`)}
        onChange={(id) => onChange({ ...outcome, questionId: id === "" ? null : id, answer: null })}
      />
      {options && (
        <Select
          label={t("outcome.answer")}
          options={[{ value: "", label: t("outcome.anyAnswer") }, ...options]}
          value={outcome.answer ?? ""}
          error={errorAt(`${path}.answer`)}
          onChange={(answer) => onChange({ ...outcome, answer: answer === "" ? null : answer })}
        />
      )}
      {question?.ask === "text" && <TextField label={t("outcome.answer")} value={t("outcome.anyAnswer")} disabled autoComplete="off" />}
    </InlineGrid>
  );
}
