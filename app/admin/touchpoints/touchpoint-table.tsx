import { arrayMove } from "@dnd-kit/sortable";
import { useTranslation } from "react-i18next";
import type { TouchpointRow } from "~/domain/touchpoints/touchpoint-view";
import { SortContext } from "../shared/sort-context";
import { TouchpointRowActions } from "./touchpoint-row-actions";
import { TouchpointTableRow } from "./touchpoint-table-row";

export type RowDeed = "duplicate" | "archive" | "restore";

interface TouchpointTableProps {
  rows: TouchpointRow[];
  canSort: boolean;
  onSort(ids: string[]): void;
  onDeed(deed: RowDeed, id: string): void;
}

/** Touchpoints in the order in which one is chosen when several fit. */
export function TouchpointTable({ rows, canSort, onSort, onDeed }: TouchpointTableProps) {
  const { t } = useTranslation();
  const ids = rows.map(({ id }) => id);
  const nameOf = (id: string): string => rows.find((row) => row.id === id)?.name || t("touchpoints.untitled");
  return (
    <SortContext id="touchpoints" ids={ids} nameOf={nameOf} onSort={onSort}>
      <table className="attendant-table">
        <caption className="Polaris-Text--visuallyHidden">{t("touchpoints.title")}</caption>
        <thead>
          <tr>
            {canSort && (
              <th scope="col">
                <span className="Polaris-Text--visuallyHidden">{t("touchpoints.order")}</span>
              </th>
            )}
            <th scope="col">{t("touchpoints.name")}</th>
            <th scope="col">{t("touchpoints.status")}</th>
            <th scope="col">{t("touchpoints.schedule")}</th>
            <th scope="col" className="attendant-number">
              {t("touchpoints.shown")}
            </th>
            <th scope="col" className="attendant-number">
              {t("touchpoints.taken")}
            </th>
            <th scope="col" className="attendant-number">
              {t("touchpoints.rate")}
            </th>
            <th scope="col">
              <span className="Polaris-Text--visuallyHidden">{t("touchpoints.more")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <TouchpointTableRow
              key={row.id}
              row={row}
              canSort={canSort}
              actions={
                <TouchpointRowActions
                  row={row}
                  isFirst={index === 0}
                  isLast={index === rows.length - 1}
                  canSort={canSort}
                  onMove={(to) => onSort(arrayMove(ids, index, to === "first" ? 0 : ids.length - 1))}
                  onDeed={(deed) => onDeed(deed, row.id)}
                />
              }
            />
          ))}
        </tbody>
      </table>
    </SortContext>
  );
}
