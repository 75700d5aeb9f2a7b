import { InlineGrid, Select, TextField } from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";

const units = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 } as const;
type Unit = keyof typeof units;

/** The largest unit in which a time is a whole number. */
function unitOf(seconds: number): Unit {
  if (seconds === 0) return "minutes";
  return (["days", "hours", "minutes"] as const).find((unit) => seconds % units[unit] === 0) ?? "seconds";
}

interface DelayFieldProps {
  seconds: number;
  error: string | undefined;
  onChange(seconds: number): void;
}

/** How long after, in the unit that the merchant thinks in. 0 is at once. */
export function DelayField({ seconds, error, onChange }: DelayFieldProps) {
  const { t } = useTranslation();
  const [unit, setUnit] = useState<Unit>(() => unitOf(seconds));
  // Undo and another trigger may bring a time that this unit cannot say.
  const shown = seconds % units[unit] === 0 ? unit : unitOf(seconds);
  const count = seconds / units[shown];
  return (
    <InlineGrid columns={2} gap="300">
      <TextField
        label={t("outcome.after")}
        type="number"
        min={0}
        autoComplete="off"
        value={String(count)}
        error={error}
        helpText={seconds === 0 ? t("outcome.atOnce") : undefined}
        onChange={(text) => onChange(Math.round(Number(text) * units[shown]))}
      />
      <Select
        label={t("outcome.unit")}
        options={(Object.keys(units) as Unit[]).map((each) => ({ value: each, label: t(`outcome.unitOf.${each}`, { count }) }))}
        value={shown}
        onChange={(each) => {
          setUnit(each as Unit);
          onChange(count * units[each as Unit]);
        }}
      />
    </InlineGrid>
  );
}
