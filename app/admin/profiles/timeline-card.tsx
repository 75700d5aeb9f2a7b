import { BlockStack, Box, Card, InlineStack, Pagination, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { TimelineEntry } from "~/domain/profiles/profile-view";
import type { KeysetPage } from "~/domain/shared/keyset";
import { PlainLink } from "../shared/plain-link";
import { useFormat } from "../shared/use-format";
import { usePager } from "../shared/use-pager";
import { useReasonText } from "../shared/use-reason-text";

const paths = { message: "/app/messages", touchpoint: "/app/touchpoints" } as const;

/** What happened around a person, newest first, a page at a time. */
export function TimelineCard({ profileId, timeline }: { profileId: string; timeline: KeysetPage<TimelineEntry> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const pager = usePager(timeline);
  const reasonText = useReasonText();
  let day = "";
  const describe = (entry: TimelineEntry): string => {
    const reason = reasonText(entry.reason);
    const has = entry.subject === null ? "no" : "yes";
    return t(`event.${entry.kind}`, { has, subject: entry.subject ?? "", score: entry.score ?? 0, reason, defaultValue: entry.kind });
  };
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingSm">
          {t("profile.timeline.title")}
        </Text>
        {timeline.items.length === 0 && (
          <Text as="p" tone="subdued">
            {t("profile.timeline.empty")}
          </Text>
        )}
        <BlockStack gap="200">
          {timeline.items.map((entry) => {
            const entryDay = format.date(entry.at);
            const isNewDay = entryDay !== day;
            day = entryDay;
            const text = describe(entry);
            return (
              <BlockStack key={entry.key} gap="200">
                {isNewDay && (
                  <Box paddingBlockStart="200">
                    <Text as="h3" variant="bodySm" tone="subdued" fontWeight="medium">
                      {entryDay}
                    </Text>
                  </Box>
                )}
                <InlineStack gap="300" wrap={false} blockAlign="start">
                  <div style={{ flex: "0 0 5.5rem" }}>
                    <Text as="span" variant="bodySm" tone="subdued">
                      {format.time(entry.at)}
                    </Text>
                  </div>
                  <div style={{ overflowWrap: "anywhere", minWidth: 0 }}>
                    {entry.link && entry.link.kind !== "order" ? (
                      <PlainLink to={`${paths[entry.link.kind]}/${entry.link.id}`}>{text}</PlainLink>
                    ) : (
                      <Text as="span">{text}</Text>
                    )}
                    {entry.shownAt !== null && entry.link?.kind === "touchpoint" && (
                      <>
                        {" "}
                        <PlainLink to={whyPath(profileId, entry.link.id, entry.at, entry.shownAt)}>{t("why.here")}</PlainLink>
                      </>
                    )}
                  </div>
                </InlineStack>
              </BlockStack>
            );
          })}
        </BlockStack>
        {(timeline.next !== null || timeline.previous !== null) && (
          <InlineStack align="center">
            <Pagination {...pager} />
          </InlineStack>
        )}
      </BlockStack>
    </Card>
  );
}

/** The page that says why it was shown, asked about that very moment. */
function whyPath(profile: string, touchpoint: string, at: string, address: string): string {
  return `/app/touchpoints/why?${new URLSearchParams({ profile, touchpoint, at, address })}`;
}
