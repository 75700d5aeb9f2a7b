import { useSearchParams } from "@remix-run/react";
import { Box, Tabs } from "@shopify/polaris";

interface ListFiltersProps {
  /** Name of the search parameter the tabs set; the first tab is the one without it. */
  param: string;
  tabs: { id: string; content: string }[];
}

/** Tabs of a list; the chosen one lives in the address. */
export function ListFilters({ param, tabs }: ListFiltersProps) {
  const [params, setParams] = useSearchParams();
  const current = params.get(param) ?? tabs[0]?.id ?? "";
  const choose = (index: number): void => {
    setParams((now) => {
      now.delete("after");
      now.delete("before");
      const chosen = tabs[index]?.id;
      if (index === 0 || chosen === undefined) now.delete(param);
      else now.set(param, chosen);
      return now;
    });
  };
  return (
    <Box borderBlockEndWidth="025" borderColor="border">
      <Tabs
        tabs={tabs}
        selected={Math.max(
          0,
          tabs.findIndex(({ id }) => id === current),
        )}
        onSelect={choose}
      />
    </Box>
  );
}
