import { BlockStack, Box, Button, ButtonGroup, Card, Divider, InlineStack, Text, useBreakpoints } from "@shopify/polaris";
import { DesktopIcon, MobileIcon } from "@shopify/polaris-icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Device } from "~/domain/touchpoints/targeting";
import { useMerchant } from "../shared/merchant-context";
import { LivePreview } from "./live-preview";
import { previewFields } from "./preview-fields";
import type { LoadPreview } from "./preview-port";
import { previewValues } from "./preview-values";
import type { TouchpointEditor } from "./touchpoint-editor";

interface PreviewPanelProps {
  editor: TouchpointEditor;
  loadPreview: LoadPreview;
}

const heights: Record<Device, number> = { desktop: 420, phone: 640 };

/** What shoppers see, on a desktop or a phone, before and after the form. */
export function PreviewPanel({ editor, loadPreview }: PreviewPanelProps) {
  const { value: touchpoint, locale, primaryLocale, settings, offers, facts, products } = editor;
  const { t } = useTranslation();
  const { smDown, mdDown } = useBreakpoints();
  const [chosen, setDevice] = useState<Device | null>(null);
  const device = chosen ?? (smDown ? "phone" : "desktop");
  // A narrow window has room for the preview or for the fields: it can be put away.
  const [isOpen, setOpen] = useState(true);
  const isSeen = isOpen || !mdDown;
  const [part, setPart] = useState<"ask" | "done">("ask");
  const { timezone, currency } = useMerchant();
  const hasDone = touchpoint.content.done.length > 0;
  return (
    <Card padding="0">
      <Box padding="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingSm">
            {mdDown ? (
              <Button
                variant="monochromePlain"
                disclosure={isOpen ? "up" : "down"}
                ariaExpanded={isOpen}
                ariaControls="preview-stage"
                onClick={() => setOpen(!isOpen)}
              >
                {t("preview.title")}
              </Button>
            ) : (
              t("preview.title")
            )}
          </Text>
          <InlineStack gap="200">
            {hasDone && (
              <ButtonGroup variant="segmented">
                {(["ask", "done"] as const).map((each) => (
                  <Button key={each} size="slim" pressed={part === each} onClick={() => setPart(each)}>
                    {t(`preview.part.${each}`)}
                  </Button>
                ))}
              </ButtonGroup>
            )}
            <ButtonGroup variant="segmented">
              <Button
                size="slim"
                icon={DesktopIcon}
                pressed={device === "desktop"}
                onClick={() => setDevice("desktop")}
                accessibilityLabel={t("preview.desktop")}
              />
              <Button
                size="slim"
                icon={MobileIcon}
                pressed={device === "phone"}
                onClick={() => setDevice("phone")}
                accessibilityLabel={t("preview.phone")}
              />
            </ButtonGroup>
          </InlineStack>
        </InlineStack>
      </Box>
      <div id="preview-stage">
        {isSeen && (
          <>
            <Divider />
            <Box background="bg-surface-secondary" borderEndStartRadius="300" borderEndEndRadius="300">
              <BlockStack>
                <LivePreview
                  touchpoint={touchpoint}
                  loadPreview={loadPreview}
                  heightPx={heights[device]}
                  locale={locale}
                  device={device}
                  primaryLocale={primaryLocale}
                  brand={settings.brand}
                  consentText={settings.consent.text}
                  values={previewValues(touchpoint, offers, { locale, currency })}
                  part={hasDone ? part : "ask"}
                  timezone={timezone}
                  currency={currency}
                  fields={previewFields(facts.fields, locale, primaryLocale)}
                  products={products}
                />
              </BlockStack>
            </Box>
          </>
        )}
      </div>
    </Card>
  );
}
