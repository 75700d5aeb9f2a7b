import { BlockStack, Checkbox, ChoiceList, InlineGrid, Select, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { Schedule } from "~/domain/touchpoints/touchpoint";
import { useMerchant } from "../shared/merchant-context";
import { MomentField } from "../shared/moment-field";
import { useFormat } from "../shared/use-format";
import { useHourOptions } from "../shared/use-hour-options";
import { useWeekdays } from "../shared/use-weekdays";
import { ResourceField } from "./resource-field";
import type { TouchpointEditor } from "./touchpoint-editor";

/** When it begins, when it ends, and at what times in between. */
export function UntilWhenFields({ editor }: { editor: TouchpointEditor }) {
  const { t } = useTranslation();
  const { timezone } = useMerchant();
  const weekdays = useWeekdays();
  const hours = useHourOptions(24);
  const format = useFormat();
  const { value, change, errorAt, facts, productTitles } = editor;
  const { schedule } = value;
  const offerEnd = facts.offers.find(({ id }) => id === value.offerId)?.endsAt;
  const set = (parts: Partial<Schedule>): void => change({ schedule: { ...schedule, ...parts } });
  return (
    <BlockStack gap="400">
      <MomentField
        label={t("editor.until.startsAt")}
        emptyText={t("editor.until.atOnce")}
        value={schedule.startsAt}
        error={errorAt("schedule.startsAt")}
        onChange={(startsAt) => set({ startsAt })}
      />
      <MomentField
        label={t("editor.until.endsAt")}
        emptyText={t("editor.until.never")}
        value={schedule.endsAt}
        error={errorAt("schedule.endsAt")}
        onChange={(endsAt) => set({ endsAt })}
      />
      {offerEnd && (
        <Text as="p" variant="bodySm" tone="subdued">
          {t("editor.until.offerEnds", { date: format.dateTime(offerEnd) })}
        </Text>
      )}
      <ResourceField
        kind="product"
        label={t("editor.until.bound")}
        helpText={t("editor.until.boundHelp")}
        selected={value.boundProductIds}
        titles={productTitles}
        error={errorAt("boundProductIds")}
        onChange={(boundProductIds) => change({ boundProductIds })}
      />
      <ChoiceList
        allowMultiple
        title={t("editor.until.weekdays")}
        choices={weekdays.map(({ day, name }) => ({ value: String(day), label: name }))}
        selected={schedule.weekdays.map(String)}
        error={errorAt("schedule.weekdays")}
        onChange={(chosen) => set({ weekdays: chosen.map(Number).sort() })}
      />
      <Checkbox
        label={t("editor.until.certainHours")}
        checked={schedule.hours !== null}
        onChange={(on) => set({ hours: on ? { fromHour: 9, toHour: 20 } : null })}
      />
      {schedule.hours && (
        <InlineGrid columns={2} gap="300">
          <Select
            label={t("editor.until.from")}
            options={hours}
            value={String(schedule.hours.fromHour)}
            error={errorAt("schedule.hours")}
            onChange={(hour) => schedule.hours && set({ hours: { ...schedule.hours, fromHour: Number(hour) } })}
          />
          <Select
            label={t("editor.until.to")}
            options={hours}
            value={String(schedule.hours.toHour)}
            onChange={(hour) => schedule.hours && set({ hours: { ...schedule.hours, toHour: Number(hour) } })}
          />
        </InlineGrid>
      )}
      <Text as="p" variant="bodySm" tone="subdued">
        {t("editor.until.zone", { zone: timezone })}
      </Text>
    </BlockStack>
  );
}
