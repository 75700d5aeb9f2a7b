import { useFetcher } from "@remix-run/react";
import { Banner, BlockStack, Box, Button, ButtonGroup, Card, Divider, InlineStack, SkeletonBodyText, Text } from "@shopify/polaris";
import { DesktopIcon, MobileIcon } from "@shopify/polaris-icons";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { EmailContent } from "~/domain/flows/flow-definition";
import { MailFrame } from "../shared/mail-frame";

interface EmailPreviewProps {
  /** Where the preview is made: the same code that writes the mails. */
  previewUrl: string;
  content: EmailContent;
  locale: string;
  onSendTest(): void;
}

type Preview = { ok: true; subject: string; html: string; notes: string[] } | { ok: false };

const pauseMs = 250;
const phonePx = 375;

/** The mail as a shopper will get it, with a sample shopper and real products. */
export function EmailPreview({ previewUrl, content, locale, onSendTest }: EmailPreviewProps) {
  const { t } = useTranslation();
  const fetcher = useFetcher<Preview>();
  const [isPhone, setPhone] = useState(false);
  const wanted = JSON.stringify({ content, locale });
  const asked = useRef("");
  const { submit } = fetcher;
  useEffect(() => {
    if (asked.current === wanted) return;
    const timer = setTimeout(
      () => {
        asked.current = wanted;
        submit(JSON.parse(wanted), { method: "post", action: previewUrl, encType: "application/json" });
      },
      asked.current === "" ? 0 : pauseMs,
    );
    return () => clearTimeout(timer);
  }, [wanted, previewUrl, submit]);
  const preview = fetcher.data;
  return (
    <Card padding="0">
      <Box padding="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingSm">
            {t("flows.preview.title")}
          </Text>
          <InlineStack gap="200">
            <ButtonGroup variant="segmented">
              <Button
                size="slim"
                icon={DesktopIcon}
                pressed={!isPhone}
                onClick={() => setPhone(false)}
                accessibilityLabel={t("preview.desktop")}
              />
              <Button
                size="slim"
                icon={MobileIcon}
                pressed={isPhone}
                onClick={() => setPhone(true)}
                accessibilityLabel={t("preview.phone")}
              />
            </ButtonGroup>
            <Button size="slim" onClick={onSendTest}>
              {t("flows.test.open")}
            </Button>
          </InlineStack>
        </InlineStack>
      </Box>
      <Divider />
      {preview === undefined && (
        <Box padding="400">
          <SkeletonBodyText lines={12} />
        </Box>
      )}
      {preview && !preview.ok && (
        <Box padding="300">
          <Banner tone="warning" title={t("flows.preview.broken")} />
        </Box>
      )}
      {preview?.ok && (
        <>
          <Box padding="300">
            <BlockStack gap="050">
              <Text as="p" fontWeight="semibold" breakWord>
                {preview.subject}
              </Text>
              {preview.notes.map((note) => (
                <Text key={note} as="p" variant="bodySm" tone="caution" breakWord>
                  {note}
                </Text>
              ))}
            </BlockStack>
          </Box>
          <Divider />
          <MailFrame html={preview.html} title={t("flows.preview.title")} {...(isPhone ? { widthPx: phonePx } : {})} />
        </>
      )}
    </Card>
  );
}
