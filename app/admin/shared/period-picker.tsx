import { useSearchParams } from "@remix-run/react";
import { Button, ButtonGroup } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { periods } from "~/domain/insights/periods";

/** Chooses how many days back a page looks; lives in the address as `days`. */
export function PeriodPicker({ days }: { days: number }) {
  const { t } = useTranslation();
  const [, setParams] = useSearchParams();
  const choose = (chosen: number): void => {
    setParams(
      (params) => {
        params.delete("after");
        params.delete("before");
        params.set("days", String(chosen));
        return params;
      },
      { preventScrollReset: true },
    );
  };
  return (
    <ButtonGroup variant="segmented">
      {periods.map((each) => (
        <Button key={each} pressed={each === days} onClick={() => choose(each)}>
          {t("shared.daysShort", { days: each })}
        </Button>
      ))}
    </ButtonGroup>
  );
}
