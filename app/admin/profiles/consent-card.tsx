import { BlockStack, Card, Divider, InlineStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { ProfileView } from "~/domain/profiles/profile-view";
import { StatusBadge } from "../shared/status-badge";
import { useFormat } from "../shared/use-format";

/** What they agreed to, with the proof: every act in order, none ever changed. */
export function ConsentCard({ profile }: { profile: ProfileView }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center">
          <Text as="h2" variant="headingSm">
            {t("profile.consent.title")}
          </Text>
          <StatusBadge status={profile.emailConsent} />
        </InlineStack>
        {profile.suppressed && (
          <Text as="p" tone="critical">
            {t(`profile.suppressed.${profile.suppressed}`, { defaultValue: profile.suppressed })}
          </Text>
        )}
        {profile.consents.length === 0 && (
          <Text as="p" tone="subdued">
            {t("profile.consent.none")}
          </Text>
        )}
        {profile.consents.map((act, index) => (
          <BlockStack key={act.id} gap="100">
            {index > 0 && <Divider />}
            <Text as="p" fontWeight="medium">
              {t("profile.consent.act", {
                state: t(`status.${act.state}`, { defaultValue: act.state }),
                source: t(`profile.consent.source.${act.source}`, { defaultValue: act.source }),
              })}
            </Text>
            <Text as="p" variant="bodySm" tone="subdued">
              {format.dateTime(act.at)}
            </Text>
            {act.text && (
              <Text as="p" variant="bodySm">
                {t("profile.consent.text", { text: act.text, version: act.textVersion ?? "1" })}
              </Text>
            )}
          </BlockStack>
        ))}
      </BlockStack>
    </Card>
  );
}
