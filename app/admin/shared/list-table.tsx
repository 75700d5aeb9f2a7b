import { Box, Card, IndexTable, useBreakpoints } from "@shopify/polaris";
import type { NonEmptyArray } from "@shopify/polaris/build/ts/src/types";
import type { ReactNode } from "react";
import { usePager } from "./use-pager";

export interface ListColumn<Item> {
  id: string;
  title: string;
  /** Read by screen readers alone. */
  isTitleHidden?: boolean;
  isNumber?: boolean;
  render(item: Item): ReactNode;
}

interface ListTableProps<Item> {
  /** Name of the list for screen readers. */
  label: string;
  items: Item[];
  keyOf(item: Item): string;
  columns: ListColumn<Item>[];
  /** The same row on a phone. */
  summary(item: Item): ReactNode;
  page?: { next: string | null; previous: string | null };
  filters?: ReactNode;
  /** In place of rows, when there are none. */
  nothing: ReactNode;
}

/** A table of rows that link to their pages; on a phone each row is a small card of its own. */
export function ListTable<Item>(props: ListTableProps<Item>) {
  const { label, items, keyOf, columns, summary, page, filters, nothing } = props;
  const { smDown } = useBreakpoints();
  const pagination = usePager(page ?? { next: null, previous: null });
  const hasPages = page !== undefined && (page.next !== null || page.previous !== null);
  const headings = columns.map(({ id, title, isTitleHidden, isNumber }) => ({
    ...{ id, title, hidden: isTitleHidden ?? false },
    alignment: isNumber ? "end" : "start",
  }));
  return (
    <Card padding="0">
      {filters}
      {items.length === 0 ? (
        <Box padding="800">{nothing}</Box>
      ) : (
        <IndexTable
          condensed={smDown}
          selectable={false}
          resourceName={{ singular: label, plural: label }}
          itemCount={items.length}
          headings={headings as NonEmptyArray<(typeof headings)[number] & { alignment: "start" | "end" }>}
          {...(hasPages ? { pagination } : {})}
        >
          {items.map((item, position) =>
            smDown ? (
              <IndexTable.Row id={keyOf(item)} key={keyOf(item)} position={position}>
                <Box padding="300" width="100%">
                  {summary(item)}
                </Box>
              </IndexTable.Row>
            ) : (
              <IndexTable.Row id={keyOf(item)} key={keyOf(item)} position={position}>
                {columns.map((column) => (
                  <IndexTable.Cell key={column.id}>
                    {column.isNumber ? (
                      <div style={{ textAlign: "end", fontVariantNumeric: "tabular-nums" }}>{column.render(item)}</div>
                    ) : (
                      column.render(item)
                    )}
                  </IndexTable.Cell>
                ))}
              </IndexTable.Row>
            ),
          )}
        </IndexTable>
      )}
    </Card>
  );
}
