import { BlockStack, Card, InlineStack, Tag, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { ProfileView } from "~/domain/profiles/profile-view";
import { pickText } from "~/domain/touchpoints/pick-text";
import { Facts } from "../shared/facts";
import { useFormat } from "../shared/use-format";

/** Who it is and where they came from. */
export function IdentityCard({ profile }: { profile: ProfileView }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const none = t("shared.none");
  const place = [profile.city, profile.country && format.countryName(profile.country)].filter(Boolean).join(", ");
  const browsers = profile.identities.filter(({ kind }) => kind === "visitor").length;
  const source = Object.entries(profile.source);
  const say = (text: Record<string, string>): string => pickText(text, i18n.language, "en") ?? "";
  const show = (value: ProfileView["fields"][number]["value"]): string => {
    if (typeof value === "boolean") return t(value ? "shared.yes" : "shared.no");
    if (typeof value === "number") return format.number(value);
    return typeof value === "string" ? value : value.map(say).join(", ");
  };
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingSm">
          {t("profile.who")}
        </Text>
        <Facts
          facts={[
            { name: t("profile.email"), value: profile.email ?? none },
            { name: t("profile.phone"), value: profile.phone ?? none },
            { name: t("profile.place"), value: place || none },
            { name: t("profile.language"), value: profile.locale ? format.languageName(profile.locale) : none },
            { name: t("profile.firstSeen"), value: format.dateTime(profile.firstSeenAt) },
            { name: t("profile.lastSeen"), value: format.dateTime(profile.lastSeenAt) },
            { name: t("profile.browsers"), value: format.number(browsers) },
            ...(profile.externalId ? [{ name: t("profile.customer"), value: profile.externalId }] : []),
            ...profile.fields.map(({ label, value }) => ({ name: say(label), value: show(value) })),
            ...source.map(([key, value]) => ({ name: t(`profile.source.${key}`, { defaultValue: key }), value })),
          ]}
        />
        {profile.tags.length > 0 && (
          <InlineStack gap="100">
            {profile.tags.map((tag) => (
              <Tag key={tag}>{tag}</Tag>
            ))}
          </InlineStack>
        )}
      </BlockStack>
    </Card>
  );
}
