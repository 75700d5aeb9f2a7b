import { Autocomplete, BlockStack, InlineStack, Tag } from "@shopify/polaris";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { countryCodes } from "~/domain/shared/country-codes";
import { useFormat } from "../../shared/use-format";
import { browserUndoes } from "../../shared/use-undo-keys";

/** Chooses countries by their names. None: all of them. */
export function CountryField({ selected, onChange }: { selected: string[]; onChange(countries: string[]): void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [text, setText] = useState("");
  const all = useMemo(
    () => countryCodes.map((value) => ({ value, label: format.countryName(value) })).sort((a, b) => a.label.localeCompare(b.label)),
    [format],
  );
  const options = all.filter(({ label }) => label.toLowerCase().includes(text.trim().toLowerCase()));
  return (
    <BlockStack gap="200">
      <div {...browserUndoes}>
        <Autocomplete
          allowMultiple
          options={options}
          selected={selected}
          onSelect={onChange}
          emptyState={t("editor.who.noCountry")}
          textField={
            <Autocomplete.TextField
              label={t("editor.who.countries")}
              helpText={t("editor.who.noneMeansAll")}
              value={text}
              onChange={setText}
              autoComplete="off"
              placeholder={t("editor.who.countrySearch")}
            />
          }
        />
      </div>
      {selected.length > 0 && (
        <InlineStack gap="100">
          {selected.map((code) => (
            <Tag key={code} onRemove={() => onChange(selected.filter((each) => each !== code))}>
              {format.countryName(code)}
            </Tag>
          ))}
        </InlineStack>
      )}
    </BlockStack>
  );
}
