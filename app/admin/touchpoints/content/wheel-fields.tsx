import { BlockStack, Box, Button, InlineError, InlineGrid, InlineStack, Text } from "@shopify/polaris";
import { DeleteIcon, PlusIcon } from "@shopify/polaris-icons";
import { useTranslation } from "react-i18next";
import { v4 as uuidv4 } from "uuid";
import type { TouchpointFormat, WheelSlice } from "~/domain/touchpoints/format";
import { OfferPicker } from "../../offers/offer-picker";
import { NumberField } from "../../shared/number-field";
import { useFormat } from "../../shared/use-format";
import { LocalTextField } from "../local-text-field";
import type { TouchpointEditor } from "../touchpoint-editor";

interface WheelFieldsProps {
  editor: TouchpointEditor;
  format: Extract<TouchpointFormat, { kind: "wheel" }>;
}

const fewest = 2;
const most = 12;

/** The slices of a wheel: what each says, what it gives, and how likely it is. */
export function WheelFields({ editor, format }: WheelFieldsProps) {
  const { t } = useTranslation();
  const { percent } = useFormat();
  const { change, errorAt, offers } = editor;
  const { slices } = format;
  const sum = slices.reduce((all, { weight }) => all + weight, 0);
  const set = (next: WheelSlice[]): void => change({ format: { ...format, slices: next } });
  const put = (index: number, parts: Partial<WheelSlice>): void =>
    set(slices.map((slice, at) => (at === index ? { ...slice, ...parts } : slice)));
  const error = errorAt("format.slices");
  return (
    <BlockStack gap="300">
      {error && <InlineError fieldID="slices" message={error} />}
      {slices.map((slice, index) => {
        const path = `format.slices.${String(index)}`;
        const number = index + 1;
        return (
          <Box key={slice.id} padding="300" background="bg-surface-secondary" borderRadius="200">
            <BlockStack gap="300">
              <InlineStack align="space-between" blockAlign="center" wrap={false}>
                <Text as="h2" variant="bodyMd" fontWeight="medium">
                  {t("wheel.slice", { number, odds: sum === 0 ? percent(0) : percent(slice.weight / sum) })}
                </Text>
                <Button
                  size="micro"
                  variant="tertiary"
                  icon={DeleteIcon}
                  disabled={slices.length <= fewest}
                  accessibilityLabel={t("wheel.remove", { number })}
                  onClick={() => set(slices.filter((_, at) => at !== index))}
                />
              </InlineStack>
              <InlineGrid columns={{ xs: "1fr", sm: "2fr 1fr" }} gap="300">
                <LocalTextField
                  label={t("block.field.wheel.slice")}
                  texts={slice.label}
                  longest={40}
                  path={`${path}.label`}
                  editor={editor}
                  onChange={(label) => put(index, { label })}
                />
                <NumberField
                  label={t("wheel.weight")}
                  value={slice.weight}
                  min={0}
                  max={1000}
                  error={errorAt(`${path}.weight`)}
                  onChange={(weight) => put(index, { weight: weight ?? 0 })}
                />
              </InlineGrid>
              <OfferPicker
                offers={offers}
                value={slice.offerId}
                noneLabel={t("wheel.nothing")}
                error={errorAt(`${path}.offerId`)}
                onChange={(offerId) => put(index, { offerId })}
              />
            </BlockStack>
          </Box>
        );
      })}
      <InlineStack gap="200" blockAlign="center">
        <Button
          icon={PlusIcon}
          disabled={slices.length >= most}
          onClick={() => set([...slices, { id: uuidv4().slice(0, 8), label: {}, offerId: null, weight: 1 }])}
        >
          {t("wheel.add")}
        </Button>
      </InlineStack>
      <Text as="p" variant="bodySm" tone="subdued">
        {t("wheel.help")}
      </Text>
    </BlockStack>
  );
}
