import { BlockStack, InlineStack, Page, Text } from "@shopify/polaris";
import { PersonIcon } from "@shopify/polaris-icons";
import { useTranslation } from "react-i18next";
import type { ProfileRow } from "~/domain/profiles/profile-view";
import type { KeysetPage } from "~/domain/shared/keyset";
import { EmptyPage } from "../shared/empty-page";
import { ListTable } from "../shared/list-table";
import { PlainLink } from "../shared/plain-link";
import { SearchBox } from "../shared/search-box";
import { StatusBadge } from "../shared/status-badge";
import { useFormat } from "../shared/use-format";
import { ProfileName } from "./profile-name";

interface ProfilesPageProps {
  page: KeysetPage<ProfileRow>;
  query: string;
  /** Days back when only new subscribers are shown. */
  subscribedDays: number | null;
  /** More fit the search than are shown. */
  isCut: boolean;
}

/** Everyone the shop knows, last seen first, with search. */
export function ProfilesPage({ page, query, subscribedDays, isCut }: ProfilesPageProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const isPlain = query === "" && subscribedDays === null && page.previous === null;
  const place = (row: ProfileRow): string =>
    [row.city, row.country && format.countryName(row.country)].filter(Boolean).join(", ") || t("shared.none");
  return (
    <Page
      title={t("profiles.title")}
      fullWidth
      subtitle={subscribedDays === null ? undefined : t("profiles.subscribedIn", { days: subscribedDays })}
      {...(subscribedDays === null ? {} : { backAction: { content: t("nav.home"), url: `/app?days=${subscribedDays}` } })}
    >
      {isPlain && page.items.length === 0 ? (
        <EmptyPage
          icon={PersonIcon}
          title={t("profiles.empty.title")}
          body={t("profiles.empty.body")}
          action={{ content: t("profiles.empty.action"), url: "/app" }}
        />
      ) : (
        <ListTable
          label={t("profiles.title")}
          items={page.items}
          keyOf={(row) => row.id}
          page={page}
          filters={subscribedDays === null && <SearchBox label={t("profiles.search")} />}
          nothing={
            <Text as="p" alignment="center" tone="subdued">
              {query === "" ? t("profiles.nobodyYet") : t("profiles.nobodyFound", { query })}
            </Text>
          }
          columns={[
            { id: "name", title: t("profiles.name"), render: (row) => <ProfileName row={row} /> },
            {
              id: "consent",
              title: t("profiles.emailConsent"),
              render: (row) => <StatusBadge status={row.suppressed ?? row.emailConsent} />,
            },
            { id: "place", title: t("profiles.place"), render: place },
            { id: "orders", title: t("profiles.orders"), isNumber: true, render: (row) => format.number(row.ordersCount) },
            { id: "spent", title: t("profiles.spent"), isNumber: true, render: (row) => format.money(row.totalSpentCents) },
            { id: "seen", title: t("profiles.lastSeen"), isNumber: true, render: (row) => format.date(row.lastSeenAt) },
          ]}
          summary={(row) => (
            <BlockStack gap="100">
              <InlineStack align="space-between" gap="200" wrap={false} blockAlign="start">
                <ProfileName row={row} />
                <StatusBadge status={row.suppressed ?? row.emailConsent} />
              </InlineStack>
              <Text as="span" variant="bodySm" tone="subdued">
                {t("profiles.summary", {
                  orders: row.ordersCount,
                  spent: format.money(row.totalSpentCents),
                  date: format.date(row.lastSeenAt),
                })}
              </Text>
            </BlockStack>
          )}
        />
      )}
      {isCut && (
        <div style={{ paddingBlock: "var(--p-space-400)" }}>
          <Text as="p" tone="subdued" alignment="center">
            {t("profiles.cut")}
          </Text>
        </div>
      )}
      {subscribedDays !== null && (
        <div style={{ paddingBlock: "var(--p-space-400)", textAlign: "center" }}>
          <PlainLink to="/app/profiles">{t("profiles.showAll")}</PlainLink>
        </div>
      )}
    </Page>
  );
}
