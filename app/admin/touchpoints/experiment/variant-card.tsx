import { BlockStack, Box, Button, InlineError, InlineGrid, InlineStack, Text, TextField } from "@shopify/polaris";
import { DeleteIcon } from "@shopify/polaris-icons";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Variant } from "~/domain/experiments/experiment";
import type { VariantChanges } from "~/domain/touchpoints/touchpoint";
import { NumberField } from "../../shared/number-field";

interface VariantCardProps {
  variant: Variant<VariantChanges>;
  isControl: boolean;
  /** Its share of those who are not in the holdout. */
  percent: number;
  errorAt(path: string): string | undefined;
  onChange(parts: Partial<Variant<VariantChanges>>): void;
  onPercent(percent: number): void;
  onEdit(): void;
  onRemove(): void;
}

/** One variant: its name, its share, and what it has of its own. */
export function VariantCard({ variant, isControl, percent, errorAt, onChange, onPercent, onEdit, onRemove }: VariantCardProps) {
  const { t } = useTranslation();
  const { name, changes } = variant;
  const differs = Object.keys(changes);
  // What is half written ("", "1" of "15") is the field's own: the others move once it is a share.
  const [written, setWritten] = useState<number | null>(percent);
  useEffect(() => setWritten(percent), [percent]);
  return (
    <Box padding="300" background="bg-surface-secondary" borderRadius="200">
      <BlockStack gap="300">
        <InlineGrid columns={{ xs: "1fr", sm: "2fr 1fr" }} gap="300">
          <TextField
            label={t("experiment.name")}
            value={name}
            maxLength={60}
            autoComplete="off"
            error={errorAt("name")}
            onChange={(text) => onChange({ name: text })}
          />
          <NumberField
            label={t("experiment.weight")}
            value={written}
            min={1}
            max={99}
            suffix="%"
            error={errorAt("weight")}
            onChange={(next) => {
              setWritten(next);
              if (next !== null && next >= 1 && next <= 99) onPercent(next);
            }}
          />
        </InlineGrid>
        <Text as="p" variant="bodySm" tone="subdued">
          {isControl
            ? t("experiment.isControl")
            : differs.length === 0
              ? t("experiment.sameAsControl")
              : t("experiment.differs", { what: differs.map((part) => t(`experiment.part.${part}`)).join(", ") })}
        </Text>
        {errorAt("changes") && <InlineError fieldID={variant.id} message={errorAt("changes") ?? ""} />}
        {!isControl && (
          <InlineStack gap="200">
            <Button size="slim" onClick={onEdit}>
              {t("experiment.edit")}
            </Button>
            <Button size="slim" variant="tertiary" icon={DeleteIcon} accessibilityLabel={t("block.remove", { name })} onClick={onRemove} />
          </InlineStack>
        )}
      </BlockStack>
    </Box>
  );
}
