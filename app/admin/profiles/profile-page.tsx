import { useAppBridge } from "@shopify/app-bridge-react";
import { BlockStack, Layout, Page } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { ProfileView, TimelineEntry } from "~/domain/profiles/profile-view";
import type { KeysetPage } from "~/domain/shared/keyset";
import { ConfirmModal } from "../shared/confirm-modal";
import { StatusBadge } from "../shared/status-badge";
import { useDownload } from "../shared/use-download";
import { useFormat } from "../shared/use-format";
import { ConsentCard } from "./consent-card";
import { IdentityCard } from "./identity-card";
import { ProfileLists } from "./profile-lists";
import { TimelineCard } from "./timeline-card";

interface ProfilePageProps {
  profile: ProfileView;
  timeline: KeysetPage<TimelineEntry>;
  onUnsubscribe(): void;
}

/** Everything known of one person, newest first. */
export function ProfilePage({ profile, timeline, onUnsubscribe }: ProfilePageProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const shopify = useAppBridge();
  const download = useDownload();
  const title = profile.name || profile.email || profile.phone || t("profiles.anonymous");
  const isReachable = profile.email !== null && profile.emailConsent !== "unsubscribed";
  return (
    <Page
      title={title.slice(0, 80)}
      titleMetadata={<StatusBadge status={profile.suppressed ?? profile.emailConsent} />}
      subtitle={t("profile.subtitle", {
        orders: profile.ordersCount,
        spent: format.money(profile.totalSpentCents),
        date: format.date(profile.firstSeenAt),
      })}
      backAction={{ content: t("profiles.title"), url: "/app/profiles" }}
      secondaryActions={[
        { content: t("why.link"), url: `/app/touchpoints/why?profile=${profile.id}` },
        {
          content: t("profile.export"),
          onAction: () => download(`/app/profiles/${profile.id}/export`, `profile-${profile.id}.json`),
        },
        {
          content: t("profile.unsubscribe.action"),
          destructive: true,
          disabled: !isReachable,
          helpText: isReachable ? undefined : t("profile.unsubscribe.already"),
          onAction: () => void shopify.modal.show("unsubscribe"),
        },
      ]}
    >
      <Layout>
        <Layout.Section>
          <BlockStack gap="400">
            <TimelineCard profileId={profile.id} timeline={timeline} />
            <ProfileLists profile={profile} />
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            <IdentityCard profile={profile} />
            <ConsentCard profile={profile} />
          </BlockStack>
        </Layout.Section>
      </Layout>
      <ConfirmModal
        id="unsubscribe"
        title={t("profile.unsubscribe.title", { name: title.slice(0, 80) })}
        body={t("profile.unsubscribe.body")}
        action={t("profile.unsubscribe.action")}
        isDestructive
        onConfirm={onUnsubscribe}
      />
    </Page>
  );
}
