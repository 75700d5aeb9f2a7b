import { useTranslation } from "react-i18next";
import type { Targeting } from "~/domain/touchpoints/targeting";
import { LinesField } from "../../shared/lines-field";
import type { TouchpointEditor } from "../touchpoint-editor";

/** From which campaign or site the visit came. */
export function OriginRules({ editor }: { editor: TouchpointEditor }) {
  const { t } = useTranslation();
  const { value, change, errorAt } = editor;
  const { targeting } = value;
  const { campaign } = targeting;
  const set = (parts: Partial<Targeting>): void => change({ targeting: { ...targeting, ...parts } });
  return (
    <>
      {(["sources", "mediums", "campaigns"] as const).map((part) => (
        <LinesField
          key={part}
          label={t(`editor.who.${part}`)}
          helpText={t("editor.who.oneToALine")}
          placeholder={t(`editor.who.${part}Example`)}
          value={campaign[part]}
          error={errorAt(`targeting.campaign.${part}`)}
          onChange={(lines) => set({ campaign: { ...campaign, [part]: lines } })}
        />
      ))}
      <LinesField
        label={t("editor.who.referrers")}
        helpText={t("editor.who.referrersHelp")}
        placeholder="google.com"
        value={targeting.referrers}
        error={errorAt("targeting.referrers")}
        onChange={(referrers) => set({ referrers })}
      />
    </>
  );
}
