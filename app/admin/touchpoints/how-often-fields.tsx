import { BlockStack, Link, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { Manners } from "~/domain/touchpoints/touchpoint";
import { NumberField } from "../shared/number-field";
import type { TouchpointEditor } from "./touchpoint-editor";

const counts = ["showsPerVisit", "showsPerDay", "showsEver"] as const;

/** How often the same shopper sees it. */
export function HowOftenFields({ editor }: { editor: TouchpointEditor }) {
  const { t } = useTranslation();
  const { value, change, errorAt } = editor;
  const { manners } = value;
  const set = (parts: Partial<Manners>): void => change({ manners: { ...manners, ...parts } });
  const days = manners.hoursAfterClose / 24;
  return (
    <BlockStack gap="400">
      {counts.map((key) => (
        <NumberField
          key={key}
          label={t(`editor.manners.${key}`)}
          value={manners[key]}
          min={1}
          max={1000}
          emptyText={t("editor.manners.noLimit")}
          error={errorAt(`manners.${key}`)}
          onChange={(most) => set({ [key]: most })}
        />
      ))}
      <NumberField
        label={t("editor.manners.hoursAfterClose")}
        helpText={t("editor.manners.hoursAfterCloseHelp")}
        value={manners.hoursAfterClose}
        min={0}
        max={8760}
        suffix={days >= 1 && Number.isInteger(days) ? t("editor.manners.hoursAreDays", { days }) : t("editor.manners.hours")}
        error={errorAt("manners.hoursAfterClose")}
        onChange={(hours) => set({ hoursAfterClose: hours ?? 0 })}
      />
      <Text as="p" variant="bodySm" tone="subdued">
        {t("editor.manners.neverAfterGoal")}
      </Text>
      <Text as="p" variant="bodySm" tone="subdued">
        {t("editor.manners.orderHint")} <Link url="/app/touchpoints">{t("editor.manners.order")}</Link>
      </Text>
      <Text as="p" variant="bodySm" tone="subdued">
        {t("editor.manners.shopHint")} <Link url="/app/settings#manners">{t("editor.manners.shop")}</Link>
      </Text>
    </BlockStack>
  );
}
