import { InlineGrid, Select, TextField } from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";

const minutesOf = { minutes: 1, hours: 60, days: 1440 } as const;
type Unit = keyof typeof minutesOf;

const units: readonly Unit[] = ["days", "hours", "minutes"];

/** The largest unit that says it without a fraction. */
function unitOf(minutes: number): Unit {
  return units.find((unit) => minutes > 0 && minutes % minutesOf[unit] === 0) ?? "minutes";
}

interface WaitFieldsProps {
  minutes: number;
  onChange(minutes: number): void;
  error?: string | undefined;
}

/** How long a flow waits, in the unit the merchant thinks in. */
export function WaitFields({ minutes, onChange, error }: WaitFieldsProps) {
  const { t } = useTranslation();
  const [unit, setUnit] = useState<Unit>(() => unitOf(minutes));
  const shown = Number((minutes / minutesOf[unit]).toFixed(2));
  return (
    <InlineGrid columns={2} gap="200">
      <TextField
        label={t("flows.wait.length")}
        labelHidden
        type="number"
        min={0}
        autoComplete="off"
        value={String(shown)}
        onChange={(text) => onChange(Math.max(0, Math.round(Number(text) * minutesOf[unit])))}
        error={error}
      />
      <Select
        label={t("flows.wait.unit")}
        labelHidden
        options={[...units].reverse().map((value) => ({ value, label: t(`flows.wait.${value}`, { count: shown }) }))}
        value={unit}
        onChange={(next: Unit) => {
          setUnit(next);
          onChange(Math.round(shown * minutesOf[next]));
        }}
      />
    </InlineGrid>
  );
}
