import { useSortable } from "@dnd-kit/sortable";
import { Badge, InlineStack, Text } from "@shopify/polaris";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { TouchpointRow } from "~/domain/touchpoints/touchpoint-view";
import { PlainLink } from "../shared/plain-link";
import { SortHandle } from "../shared/sort-handle";
import { sortStyle } from "../shared/sort-style";
import { StatusBadge } from "../shared/status-badge";
import { useFormat } from "../shared/use-format";
import { useScheduleText } from "./use-schedule-text";

interface TouchpointTableRowProps {
  row: TouchpointRow;
  canSort: boolean;
  actions: ReactNode;
}

/** A touchpoint in the list: a line of a table, on a phone a card with the same facts. */
export function TouchpointTableRow({ row, canSort, actions }: TouchpointTableRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const scheduleText = useScheduleText();
  const sortable = useSortable({ id: row.id, disabled: !canSort, attributes: { roleDescription: t("sort.role") } });
  const name = row.name || t("touchpoints.untitled");
  const taken = row[row.aim];
  const rate = row.shown === 0 ? t("shared.none") : format.percent(taken / row.shown);
  const schedule = scheduleText(row.schedule, row.hasEnded);
  return (
    <tr ref={sortable.setNodeRef} style={sortStyle(sortable)}>
      {canSort && (
        <td className="attendant-cell-handle">
          <SortHandle name={name} sortable={sortable} />
        </td>
      )}
      <th scope="row" className="attendant-cell-name">
        <PlainLink to={`/app/touchpoints/${row.id}`} isMain>
          {name}
        </PlainLink>
        <Text as="span" variant="bodySm" tone="subdued">
          {t(`touchpoints.formatOf.${row.format}`)}
        </Text>
      </th>
      <td className="attendant-cell-status">
        <InlineStack gap="100">
          <StatusBadge status={row.status} />
          {row.isTested && <Badge tone="magic">{t("touchpoints.tested")}</Badge>}
          {row.isTestBroken && <Badge tone="warning">{t("touchpoints.broken")}</Badge>}
          {row.hasChanges && <Badge tone="attention">{t("touchpoints.changed")}</Badge>}
        </InlineStack>
      </td>
      <td className={`attendant-cell-schedule${schedule === t("schedule.always") ? " is-always" : ""}`}>
        <Text as="span" variant="bodySm" tone={row.hasEnded ? "caution" : "subdued"}>
          {schedule}
        </Text>
      </td>
      <td className="attendant-number" data-title={t("touchpoints.shown")}>
        {format.number(row.shown)}
      </td>
      <td className="attendant-number" data-title={t(`touchpoints.${row.aim}`)}>
        {format.number(taken)}
        <span className="attendant-under">{t(`touchpoints.${row.aim}`)}</span>
      </td>
      <td className="attendant-number" data-title={t("touchpoints.rate")}>
        {rate}
      </td>
      <td className="attendant-cell-actions">{actions}</td>
    </tr>
  );
}
