import { TextField } from "@shopify/polaris";
import { useState } from "react";
import { fromMinorUnits, toMinorUnits } from "~/domain/shared/minor-units";
import { useMerchant } from "./merchant-context";

interface MoneyFieldProps {
  label: string;
  /** Minor units of the shop's currency; null: empty. */
  cents: number | null;
  emptyText?: string;
  helpText?: string;
  error?: string | undefined;
  onChange(cents: number | null): void;
}

/** An amount of money as it is written, kept in minor units. */
export function MoneyField({ cents, emptyText, onChange, ...field }: MoneyFieldProps) {
  const { currency } = useMerchant();
  // What is typed is kept as it is: "5." would be "5.00" otherwise, before the next digit is there.
  const [typed, setTyped] = useState("");
  const read = (text: string): number | null => (text.trim() === "" ? null : toMinorUnits(text.replace(",", "."), currency));
  const shown = read(typed) === cents ? typed : cents === null ? "" : fromMinorUnits(cents, currency);
  return (
    <TextField
      {...field}
      inputMode="decimal"
      autoComplete="off"
      suffix={currency}
      placeholder={emptyText}
      value={shown}
      onChange={(text) => {
        if (!/^\d*[.,]?\d*$/.test(text)) return;
        setTyped(text);
        onChange(read(text));
      }}
    />
  );
}
