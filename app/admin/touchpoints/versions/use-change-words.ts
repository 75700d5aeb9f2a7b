import { useTranslation } from "react-i18next";
import type { TouchpointChange } from "~/domain/touchpoints/list-changes";
import { useFormat } from "../../shared/use-format";

/** What changed from one version to the next, in words. */
export function useChangeWords(): (change: TouchpointChange) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (change) => {
    switch (change.kind) {
      case "format":
        return t("versions.change.format", { from: t(`touchpoints.formatOf.${change.from}`), to: t(`touchpoints.formatOf.${change.to}`) });
      case "blocks-added":
      case "blocks-removed":
        return t(`versions.change.${change.kind}`, { blocks: change.blocks.map((kind) => t(`block.kind.${kind}`)).join(", ") });
      case "texts":
        return t("versions.change.texts", { count: change.count, languages: change.locales.map(format.languageName).join(", ") });
      default:
        return t(`versions.change.${change.kind}`);
    }
  };
}
