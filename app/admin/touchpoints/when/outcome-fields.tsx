import { BlockStack, Select } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { type Outcome, type OutcomeOf, outcomes } from "~/domain/touchpoints/trigger";
import type { TouchpointEditor } from "../touchpoint-editor";
import { AnswerFields } from "./answer-fields";
import { DelayField } from "./delay-field";

interface OutcomeFieldsProps {
  outcome: OutcomeOf;
  path: string;
  editor: TouchpointEditor;
  onChange(outcome: OutcomeOf): void;
}

/** What became of another touchpoint, chosen by its name. */
export function OutcomeFields({ outcome: given, path, editor, onChange }: OutcomeFieldsProps) {
  const { t } = useTranslation();
  const { errorAt, facts } = editor;
  // An archived one is listed while it is chosen, so that the error at the field says what is meant.
  const others = facts.others.filter(({ status, id }) => status !== "archived" || id === given.touchpointId);
  const other = others.find(({ id }) => id === given.touchpointId);
  const possible = outcomes.filter(
    (each) =>
      each === given.outcome ||
      ((each !== "submitted" || other?.hasForm !== false) && (each !== "answered" || !other || other.questions.length > 0)),
  );
  return (
    <BlockStack gap="300">
      <Select
        label={t("outcome.touchpoint")}
        placeholder={t("outcome.choose")}
        options={others.map(({ id, name, status }) => ({
          value: id,
          label: status === "live" ? name || t("touchpoints.untitled") : `${name || t("touchpoints.untitled")} (${t(`status.${status}`)})`,
        }))}
        value={given.touchpointId}
        error={errorAt(`${path}.touchpointId`)}
        onChange={(touchpointId) => onChange({ ...given, touchpointId, questionId: null, answer: null })}
      />
      <Select
        label={t("outcome.outcome")}
        options={possible.map((each) => ({ value: each, label: t(`outcome.outcomeOf.${each}`) }))}
        value={given.outcome}
        error={errorAt(`${path}.outcome`)}
        onChange={(each) => onChange({ ...given, outcome: each as Outcome, questionId: null, answer: null })}
      />
      {given.outcome === "answered" && other && (
        <AnswerFields outcome={given} questions={other.questions} path={path} editor={editor} onChange={onChange} />
      )}
      <DelayField
        seconds={given.afterSeconds}
        error={errorAt(`${path}.afterSeconds`)}
        onChange={(afterSeconds) => onChange({ ...given, afterSeconds })}
      />
    </BlockStack>
  );
}
