import { InlineGrid } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { Range } from "~/domain/touchpoints/targeting";
import { NumberField } from "../../shared/number-field";

interface RangeFieldsProps {
  /** Key of the texts: `visits` has `visitsFrom` and `visitsTo`. */
  name: "visits" | "orders";
  range: Range | null;
  least: number;
  error: string | undefined;
  onChange(range: Range | null): void;
}

/** From and up to, both included; two empty fields are no rule. */
export function RangeFields({ name, range, least, error, onChange }: RangeFieldsProps) {
  const { t } = useTranslation();
  const set = (parts: Partial<Range>): void => {
    const next = { min: null, max: null, ...range, ...parts };
    onChange(next.min === null && next.max === null ? null : next);
  };
  return (
    <InlineGrid columns={2} gap="300">
      <NumberField
        label={t(`editor.who.${name}From`)}
        value={range?.min ?? null}
        min={least}
        max={1_000_000}
        emptyText={t("editor.who.any")}
        error={error}
        onChange={(min) => set({ min })}
      />
      <NumberField
        label={t(`editor.who.${name}To`)}
        value={range?.max ?? null}
        min={least}
        max={1_000_000}
        emptyText={t("editor.who.any")}
        onChange={(max) => set({ max })}
      />
    </InlineGrid>
  );
}
