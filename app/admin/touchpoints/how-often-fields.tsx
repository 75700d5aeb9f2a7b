import { BlockStack, Select, Text, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { Manners } from "~/domain/touchpoints/touchpoint";
import { priorities } from "~/domain/touchpoints/touchpoint-view";
import type { TouchpointEditor } from "./touchpoint-editor";

interface HowOftenFieldsProps {
  editor: TouchpointEditor;
  priority: number;
  onPriority(priority: number): void;
}

const counts = ["showsPerVisit", "showsPerDay", "showsEver"] as const;

/** How often the same shopper sees it, and what comes first when several fit. */
export function HowOftenFields({ editor, priority, onPriority }: HowOftenFieldsProps) {
  const { t } = useTranslation();
  const { value, change, errorAt } = editor;
  const { manners } = value;
  const set = (parts: Partial<Manners>): void => change({ manners: { ...manners, ...parts } });
  const days = manners.hoursAfterClose / 24;
  const level = priority >= priorities.first ? "first" : priority < 0 ? "last" : "normal";
  return (
    <BlockStack gap="400">
      {counts.map((key) => (
        <TextField
          key={key}
          label={t(`editor.manners.${key}`)}
          type="number"
          min={1}
          max={1000}
          autoComplete="off"
          placeholder={t("editor.manners.noLimit")}
          value={manners[key] === null ? "" : String(manners[key])}
          error={errorAt(`manners.${key}`)}
          onChange={(text) => set({ [key]: text === "" ? null : Number(text) })}
        />
      ))}
      <TextField
        label={t("editor.manners.hoursAfterClose")}
        helpText={t("editor.manners.hoursAfterCloseHelp")}
        type="number"
        min={0}
        max={8760}
        suffix={days >= 1 && Number.isInteger(days) ? t("editor.manners.hoursAreDays", { days }) : t("editor.manners.hours")}
        autoComplete="off"
        value={String(manners.hoursAfterClose)}
        error={errorAt("manners.hoursAfterClose")}
        onChange={(text) => set({ hoursAfterClose: Number(text) })}
      />
      <Select
        label={t("touchpoints.priority")}
        helpText={t("editor.manners.priorityHelp")}
        options={(["first", "normal", "last"] as const).map((each) => ({ value: each, label: t(`touchpoints.priorityOf.${each}`) }))}
        value={level}
        onChange={(each: keyof typeof priorities) => onPriority(priorities[each])}
      />
      <Text as="p" variant="bodySm" tone="subdued">
        {t("editor.manners.neverAfterGoal")}
      </Text>
    </BlockStack>
  );
}
