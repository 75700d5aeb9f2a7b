import { TextField } from "@shopify/polaris";
import type { LocalText } from "~/domain/touchpoints/block";
import { withText } from "~/domain/touchpoints/with-text";
import type { TouchpointEditor } from "./touchpoint-editor";

interface LocalTextFieldProps {
  label: string;
  labelHidden?: boolean;
  helpText?: string;
  texts: LocalText;
  longest: number;
  lines?: number;
  /** `content.ask.0.text` */
  path: string;
  editor: TouchpointEditor;
  onChange(texts: LocalText): void;
}

/** A text in the language that is edited; the one it falls back to stands in the empty field. */
export function LocalTextField({ texts, longest, lines, path, editor, onChange, ...field }: LocalTextFieldProps) {
  const { locale, primaryLocale, errorAt } = editor;
  return (
    <TextField
      {...field}
      value={texts[locale] ?? ""}
      placeholder={locale === primaryLocale ? undefined : texts[primaryLocale]}
      maxLength={longest}
      multiline={lines ?? false}
      autoComplete="off"
      error={errorAt(path)}
      onChange={(text) => onChange(withText(texts, locale, text))}
    />
  );
}
