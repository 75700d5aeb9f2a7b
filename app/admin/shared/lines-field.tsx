import { TextField } from "@shopify/polaris";
import { useState } from "react";

interface LinesFieldProps {
  label: string;
  helpText?: string;
  placeholder?: string;
  value: string[];
  error?: string | undefined;
  onChange(lines: string[]): void;
}

/** A list of short texts, one to a line. */
export function LinesField({ label, helpText, placeholder, value, error, onChange }: LinesFieldProps) {
  // What is typed is kept as it is: an empty line that was just begun would be lost otherwise.
  const [text, setText] = useState(value.join("\n"));
  const clean = (typed: string): string[] =>
    typed
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
  const shown = clean(text).join("\n") === value.join("\n") ? text : value.join("\n");
  return (
    <TextField
      label={label}
      helpText={helpText}
      placeholder={placeholder}
      value={shown}
      multiline={2}
      autoComplete="off"
      error={error}
      onChange={(typed) => {
        setText(typed);
        onChange(clean(typed));
      }}
    />
  );
}
