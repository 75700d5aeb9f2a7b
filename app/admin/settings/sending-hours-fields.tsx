import { InlineGrid, Select, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { ShopSettings } from "~/domain/shops/settings";
import { useHourOptions } from "../shared/use-hour-options";
import type { SettingsEditor } from "./settings-editor";

/** When marketing may arrive, and how much of it. */
export function SendingHoursFields({ editor }: { editor: SettingsEditor }) {
  const { t } = useTranslation();
  const hours = useHourOptions(24);
  const { value, change, errorAt } = editor;
  const { sendingHours } = value;
  const set = (parts: Partial<ShopSettings["sendingHours"]>): void => change({ sendingHours: { ...sendingHours, ...parts } });
  return (
    <>
      <InlineGrid columns={2} gap="300">
        <Select
          label={t("settings.hours.from")}
          options={hours.slice(0, 24)}
          value={String(sendingHours.fromHour)}
          error={errorAt("sendingHours.fromHour")}
          onChange={(hour) => set({ fromHour: Number(hour) })}
        />
        <Select
          label={t("settings.hours.to")}
          options={hours.slice(1)}
          value={String(sendingHours.toHour)}
          error={errorAt("sendingHours.toHour")}
          onChange={(hour) => set({ toHour: Number(hour) })}
        />
      </InlineGrid>
      <TextField
        label={t("settings.hours.weeklyCap")}
        helpText={t("settings.hours.weeklyCapHelp")}
        type="number"
        min={1}
        max={50}
        autoComplete="off"
        value={String(sendingHours.weeklyCap)}
        error={errorAt("sendingHours.weeklyCap")}
        onChange={(text) => set({ weeklyCap: Number(text) })}
      />
    </>
  );
}
