import { useTranslation } from "react-i18next";
import type { ShopSettings } from "~/domain/shops/settings";
import { NumberField } from "../shared/number-field";
import type { SettingsEditor } from "./settings-editor";

type Manners = ShopSettings["manners"];

/** How much attention all touchpoints together may ask for. */
export function MannersFields({ editor }: { editor: SettingsEditor }) {
  const { t } = useTranslation();
  const { value, change, errorAt } = editor;
  const { manners } = value;
  const set = (parts: Partial<Manners>): void => change({ manners: { ...manners, ...parts } });
  const field = (key: keyof Manners, max: number, unit?: "seconds" | "minutes" | "hours") => (
    <NumberField
      label={t(`settings.manners.${key}`)}
      value={manners[key]}
      min={unit ? 0 : 1}
      max={max}
      {...(unit ? { suffix: t(`settings.manners.${unit}`) } : { emptyText: t("settings.manners.noLimit") })}
      {...(key === "hoursAfterMessage" ? { helpText: t("settings.manners.hoursAfterMessageHelp") } : {})}
      error={errorAt(`manners.${key}`)}
      onChange={(next) => set({ [key]: unit ? (next ?? 0) : next })}
    />
  );
  return (
    <div id="manners" style={{ display: "grid", gap: "var(--p-space-400)" }}>
      {field("overlaysPerVisit", 100)}
      {field("overlaysPerDay", 100)}
      {field("secondsBetweenOverlays", 3600, "seconds")}
      {field("minutesAfterClose", 10_080, "minutes")}
      {field("hoursAfterMessage", 720, "hours")}
    </div>
  );
}
