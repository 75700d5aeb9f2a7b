import { TextField } from "@shopify/polaris";
import type { ReactNode } from "react";

interface NumberFieldProps {
  label: string;
  value: number | null;
  min: number;
  max: number;
  /** What an empty field means; without it, it has to be filled in. */
  emptyText?: string;
  suffix?: ReactNode;
  helpText?: ReactNode;
  labelHidden?: boolean;
  error?: string | undefined;
  onChange(value: number | null): void;
}

/** A number. What was emptied is null, and the one who saves says whether it may be. */
export function NumberField({ value, emptyText, onChange, ...field }: NumberFieldProps) {
  return (
    <TextField
      {...field}
      type="number"
      inputMode="numeric"
      autoComplete="off"
      placeholder={emptyText}
      value={value === null || Number.isNaN(value) ? "" : String(value)}
      onChange={(text) => onChange(text.trim() === "" ? null : Number(text))}
    />
  );
}
