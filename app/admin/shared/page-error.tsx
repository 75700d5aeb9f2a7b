import { isRouteErrorResponse, useRevalidator, useRouteError } from "@remix-run/react";
import { Banner, BlockStack, Button, InlineStack, Page, Text } from "@shopify/polaris";
import { boundary } from "@shopify/shopify-app-remix/server";
import { useTranslation } from "react-i18next";

/** Error boundary of every page: what happened, what was kept, what to do. */
export function PageError() {
  const { t } = useTranslation();
  const error = useRouteError();
  const { revalidate, state } = useRevalidator();
  // Answers of the sign-in handshake travel as thrown responses with a body that must run.
  if (isRouteErrorResponse(error) && error.status !== 404 && error.status < 500) {
    return boundary.error(error);
  }
  const kind = isRouteErrorResponse(error) && error.status === 404 ? "missing" : "failed";
  return (
    <Page title={t(`shared.error.${kind}.title`)}>
      <Banner tone={kind === "missing" ? "warning" : "critical"} title={t(`shared.error.${kind}.what`)}>
        <BlockStack gap="300">
          <Text as="p">{t(`shared.error.${kind}.todo`)}</Text>
          <InlineStack gap="200">
            {kind === "failed" && (
              <Button onClick={revalidate} loading={state === "loading"}>
                {t("shared.error.retry")}
              </Button>
            )}
            <Button url="/app" variant={kind === "failed" ? "plain" : undefined}>
              {t("shared.error.home")}
            </Button>
          </InlineStack>
        </BlockStack>
      </Banner>
    </Page>
  );
}
