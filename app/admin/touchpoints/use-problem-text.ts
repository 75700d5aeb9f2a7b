import { useTranslation } from "react-i18next";
import type { PublishProblem } from "~/domain/touchpoints/publishing/publish-problem";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import { questionOf } from "./question-of";

/** Says a problem with the place at which it is: "Content, heading: Fill this in." */
export function useProblemText(touchpoint: Touchpoint): (problem: Pick<PublishProblem, "path" | "message">) => string {
  const { t } = useTranslation();
  return ({ path, message }) => {
    const words = t(`error.${message}`, { defaultValue: message });
    if (path === "") return words;
    const variant = /^experiment\.variants\.(\d+)/.exec(path)?.[1];
    const name = variant === undefined ? "" : (touchpoint.experiment?.variants[Number(variant)]?.name ?? "");
    const [, part, index] = /^content\.(ask|done)\.(\d+)/.exec(path) ?? [];
    const block = part === undefined ? undefined : touchpoint.content[part as "ask" | "done"][Number(index)];
    const place = block ? t(`block.kind.${block.kind}`) : t(`editor.question.${questionOf(path)}`);
    return `${[name, place].filter(Boolean).join(", ")}: ${words}`;
  };
}
