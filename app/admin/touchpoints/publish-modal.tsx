import { Modal, TitleBar, useAppBridge } from "@shopify/app-bridge-react";
import { BlockStack, Box, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { PublishProblem } from "~/domain/touchpoints/publishing/publish-problem";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import { useProblemText } from "./use-problem-text";

interface PublishModalProps {
  /** Opened by `shopify.modal.show(id)`. */
  id: string;
  name: string;
  touchpoint: Touchpoint;
  /** What shoppers would meet and perhaps should not: published only by the button that says so. */
  warnings: PublishProblem[];
  onConfirm(): void;
}

/** Asks once before shoppers see it; with warnings, it asks for those by name. */
export function PublishModal({ id, name, touchpoint, warnings, onConfirm }: PublishModalProps) {
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const say = useProblemText(touchpoint);
  const confirm = (): void => {
    void shopify.modal.hide(id);
    onConfirm();
  };
  return (
    <Modal id={id}>
      <Box padding="400">
        <BlockStack gap="300">
          {warnings.length > 0 && (
            <div>
              <Text as="p" fontWeight="semibold">
                {t("editor.publish.butFirst", { count: warnings.length })}
              </Text>
              <ul className="attendant-list">
                {warnings.map((warning) => (
                  <li key={`${warning.path} ${warning.message}`}>{say(warning)}</li>
                ))}
              </ul>
            </div>
          )}
          <Text as="p">{t("editor.confirm.publish.body")}</Text>
        </BlockStack>
      </Box>
      <TitleBar title={t("editor.confirm.publish.title", { name })}>
        <button type="button" variant="primary" onClick={confirm}>
          {warnings.length > 0 ? t("editor.publish.anyway") : t("editor.deed.publish")}
        </button>
        <button type="button" onClick={() => void shopify.modal.hide(id)}>
          {t("shared.cancel")}
        </button>
      </TitleBar>
    </Modal>
  );
}
