import { TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { zonedMoment, zonedParts } from "~/domain/shared/zoned-time";
import { useMerchant } from "./merchant-context";

interface MomentFieldProps {
  label: string;
  /** What an empty field means. */
  emptyText: string;
  /** ISO time; null: not set. */
  value: string | null;
  error?: string | undefined;
  onChange(iso: string | null): void;
}

const two = (value: number): string => String(value).padStart(2, "0");

/** A date and time in the shop's zone. */
export function MomentField({ label, emptyText, value, error, onChange }: MomentFieldProps) {
  const { t } = useTranslation();
  const { timezone } = useMerchant();
  const shown = (): string => {
    if (value === null) return "";
    const { day, hour, minute } = zonedParts(new Date(value), timezone);
    return `${day}T${two(hour)}:${two(minute)}`;
  };
  const read = (text: string): string | null => {
    const [day, time = "00:00"] = text.split("T");
    const [hour = 0, minute = 0] = time.split(":").map(Number);
    if (!day) return null;
    return zonedMoment(day, hour + minute / 60, timezone).toISOString();
  };
  return (
    <TextField
      label={label}
      type="datetime-local"
      autoComplete="off"
      value={shown()}
      error={error}
      helpText={value === null ? emptyText : undefined}
      onChange={(text) => onChange(read(text))}
      {...(value === null ? {} : { labelAction: { content: t("shared.clear"), onAction: () => onChange(null) } })}
    />
  );
}
