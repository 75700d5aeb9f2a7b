import { BlockStack, Card, Layout, SkeletonBodyText, SkeletonDisplayText, SkeletonPage } from "@shopify/polaris";
import { useTranslation } from "react-i18next";

/** The shape of the page that is on its way. */
export function PageSkeleton({ kind }: { kind: "list" | "detail" | "home" }) {
  const { t } = useTranslation();
  const blocks = kind === "list" ? [8] : kind === "home" ? [3, 4, 6] : [4, 6];
  return (
    <div role="status" aria-busy="true" aria-label={t("shared.loading")}>
      <SkeletonPage primaryAction={kind === "list"} backAction={kind === "detail"} fullWidth={kind === "list"}>
        <Layout>
          {blocks.map((lines) => (
            <Layout.Section key={lines}>
              <Card>
                <BlockStack gap="400">
                  <SkeletonDisplayText size="small" />
                  <SkeletonBodyText lines={lines} />
                </BlockStack>
              </Card>
            </Layout.Section>
          ))}
        </Layout>
      </SkeletonPage>
    </div>
  );
}
