import { Checkbox, ChoiceList, Select } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { builtInSegments } from "~/domain/segments/built-in-segments";
import { type JourneyStage, journeyStages, type Targeting } from "~/domain/touchpoints/targeting";
import { LinesField } from "../../shared/lines-field";
import type { TouchpointEditor } from "../touchpoint-editor";
import { RangeFields } from "./range-fields";

/** What the shop knows of a shopper. */
export function CustomerRules({ editor }: { editor: TouchpointEditor }) {
  const { t } = useTranslation();
  const { value, change, errorAt } = editor;
  const { targeting } = value;
  const set = (parts: Partial<Targeting>): void => change({ targeting: { ...targeting, ...parts } });
  return (
    <>
      <Select
        label={t("editor.who.customers")}
        options={(["all", "logged-in", "logged-out"] as const).map((each) => ({ value: each, label: t(`editor.who.customersOf.${each}`) }))}
        value={targeting.customers}
        onChange={(customers: Targeting["customers"]) => set({ customers })}
      />
      <Checkbox
        label={t("editor.who.hideFromSubscribers")}
        checked={targeting.hideFromSubscribers}
        onChange={(hideFromSubscribers) => set({ hideFromSubscribers })}
      />
      <LinesField
        label={t("editor.who.tags")}
        helpText={t("editor.who.tagsHelp")}
        value={targeting.customerTags}
        error={errorAt("targeting.customerTags")}
        onChange={(customerTags) => set({ customerTags })}
      />
      <RangeFields
        name="orders"
        range={targeting.orders}
        least={0}
        error={errorAt("targeting.orders")}
        onChange={(orders) => set({ orders })}
      />
      <ChoiceList
        allowMultiple
        title={t("editor.who.stages")}
        choices={journeyStages.map((stage) => ({ value: stage, label: t(`stage.${stage}`), helpText: t(`stage.what.${stage}`) }))}
        selected={targeting.stages}
        error={errorAt("targeting.stages")}
        onChange={(chosen) => set({ stages: chosen as JourneyStage[] })}
      />
      <ChoiceList
        allowMultiple
        title={t("editor.who.segments")}
        choices={builtInSegments.map((segment) => ({
          value: segment,
          label: t(`segment.${segment}`),
          helpText: t(`segment.what.${segment}`),
        }))}
        selected={targeting.segments}
        error={errorAt("targeting.segments")}
        onChange={(segments) => set({ segments })}
      />
    </>
  );
}
