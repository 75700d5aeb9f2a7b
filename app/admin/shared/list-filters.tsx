import { useSearchParams } from "@remix-run/react";
import { IndexFilters, IndexFiltersMode, useSetIndexFiltersMode } from "@shopify/polaris";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

interface ListFiltersProps {
  /** Name of the search parameter the tabs set; the first tab is the one without it. */
  param: string;
  tabs: { id: string; content: string }[];
  /** Search box; its text is the parameter `q`. */
  search?: { placeholder: string };
}

const pauseMs = 250;

/** Tabs and search of a list; both live in the address. */
export function ListFilters({ param, tabs, search }: ListFiltersProps) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const inAddress = params.get("q") ?? "";
  const [query, setQuery] = useState(inAddress);
  const { mode, setMode } = useSetIndexFiltersMode(search ? IndexFiltersMode.Filtering : IndexFiltersMode.Default);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const set = (name: string, value: string): void => {
    setParams(
      (now) => {
        now.delete("after");
        now.delete("before");
        if (value === "") now.delete(name);
        else now.set(name, value);
        return now;
      },
      { replace: name === "q" },
    );
  };
  const type = (value: string): void => {
    setQuery(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => set("q", value.trim()), pauseMs);
  };
  const current = params.get(param) ?? tabs[0]?.id ?? "";
  return (
    <IndexFilters
      tabs={tabs.map(({ id, content }, index) => ({
        id,
        content,
        index,
        isLocked: true,
        onAction: () => set(param, index === 0 ? "" : id),
      }))}
      selected={Math.max(0, tabs.findIndex(({ id }) => id === current))}
      onSelect={(index) => set(param, index === 0 ? "" : (tabs[index]?.id ?? ""))}
      queryValue={query}
      queryPlaceholder={search?.placeholder ?? t("shared.search")}
      onQueryChange={type}
      onQueryClear={() => type("")}
      hideQueryField={!search}
      hideFilters
      filters={[]}
      onClearAll={() => type("")}
      cancelAction={{ onAction: () => type(""), disabled: false, loading: false }}
      canCreateNewView={false}
      mode={mode}
      setMode={setMode}
    />
  );
}
