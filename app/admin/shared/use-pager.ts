import { useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";

/** Moves through a keyset list by the address, so that back and reload work. */
export function usePager(page: { next: string | null; previous: string | null }) {
  const [, setParams] = useSearchParams();
  const { t } = useTranslation();
  const go = (name: "after" | "before", cursor: string | null): void => {
    setParams((params) => {
      params.delete("after");
      params.delete("before");
      if (cursor !== null) params.set(name, cursor);
      return params;
    });
  };
  return {
    hasNext: page.next !== null,
    hasPrevious: page.previous !== null,
    onNext: () => go("after", page.next),
    onPrevious: () => go("before", page.previous),
    accessibilityLabel: t("shared.pages"),
  };
}
