import { Card, Select, Tabs, useBreakpoints } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { type Question, questions } from "./question-of";

interface QuestionTabsProps {
  question: Question;
  /** Pages with fields that are wrong. */
  wrong: Set<Question>;
  onChoose(question: Question): void;
}

/** The pages of the editor: tabs side by side, where they have no room a list to choose from. */
export function QuestionTabs({ question, wrong, onChoose }: QuestionTabsProps) {
  const { t } = useTranslation();
  const { mdDown } = useBreakpoints();
  if (mdDown) {
    return (
      <Card>
        <Select
          label={t("editor.page")}
          options={questions.map((each) => ({ value: each, label: `${t(`editor.question.${each}`)}${wrong.has(each) ? " (!)" : ""}` }))}
          value={question}
          onChange={(each) => onChoose(each as Question)}
        />
      </Card>
    );
  }
  return (
    <Card padding="0">
      <Tabs
        selected={questions.indexOf(question)}
        onSelect={(index) => onChoose(questions[index] ?? "what")}
        disclosureText={t("editor.morePages")}
        tabs={questions.map((each) => ({
          id: each,
          content: t(`editor.question.${each}`),
          panelID: "question-page",
          ...(wrong.has(each) ? { badge: "!" } : {}),
        }))}
      />
    </Card>
  );
}
