import { TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";

interface ColorFieldProps {
  label: string;
  /** `#rrggbb`; null: the one that `placeholder` names. */
  value: string | null;
  placeholder?: string;
  error?: string | undefined;
  helpText?: string | undefined;
  onChange(color: string): void;
}

const isColor = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/** A colour by code, or by eye with the browser's own picker. */
export function ColorField({ label, value, placeholder, error, helpText, onChange }: ColorFieldProps) {
  const { t } = useTranslation();
  const shown = value ?? placeholder ?? "#000000";
  return (
    <TextField
      label={label}
      value={value ?? ""}
      placeholder={placeholder}
      autoComplete="off"
      maxLength={7}
      error={error}
      helpText={helpText}
      onChange={(text) => onChange(text !== "" && !text.startsWith("#") ? `#${text}`.slice(0, 7) : text)}
      connectedLeft={
        <span className="attendant-swatch" style={{ background: isColor(shown) ? shown : undefined }}>
          <input
            type="color"
            aria-label={t("shared.chooseColor", { label })}
            value={isColor(shown) ? shown : "#000000"}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        </span>
      }
    />
  );
}
