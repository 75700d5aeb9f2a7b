import { BlockStack, Text, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { Manners } from "~/domain/touchpoints/touchpoint";
import type { TouchpointEditor } from "./touchpoint-editor";

const counts = ["showsPerVisit", "showsPerDay", "showsEver"] as const;

/** How often the same shopper sees it. */
export function HowOftenFields({ editor }: { editor: TouchpointEditor }) {
  const { t } = useTranslation();
  const { value, change, errorAt } = editor;
  const { manners } = value;
  const set = (parts: Partial<Manners>): void => change({ manners: { ...manners, ...parts } });
  const days = manners.hoursAfterClose / 24;
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
      <Text as="p" variant="bodySm" tone="subdued">
        {t("editor.manners.neverAfterGoal")}
      </Text>
    </BlockStack>
  );
}
