import { ChoiceList, Select } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { Device, Targeting } from "~/domain/touchpoints/targeting";
import type { TouchpointEditor } from "../touchpoint-editor";
import { RangeFields } from "./range-fields";

/** On which device, and on which visit. */
export function VisitorRules({ editor }: { editor: TouchpointEditor }) {
  const { t } = useTranslation();
  const { value, change, errorAt } = editor;
  const { targeting } = value;
  const set = (parts: Partial<Targeting>): void => change({ targeting: { ...targeting, ...parts } });
  return (
    <>
      <ChoiceList
        allowMultiple
        title={t("editor.who.devices")}
        choices={(["desktop", "phone"] as const).map((device) => ({ value: device, label: t(`preview.${device}`) }))}
        selected={targeting.devices}
        onChange={(chosen) => set({ devices: chosen as Device[] })}
      />
      <Select
        label={t("editor.who.visitors")}
        options={(["all", "new", "returning"] as const).map((each) => ({ value: each, label: t(`editor.who.visitorsOf.${each}`) }))}
        value={targeting.visitors}
        onChange={(visitors: Targeting["visitors"]) => set({ visitors })}
      />
      <RangeFields
        name="visits"
        range={targeting.visits}
        least={1}
        error={errorAt("targeting.visits")}
        onChange={(visits) => set({ visits })}
      />
    </>
  );
}
