import { Modal, TitleBar, useAppBridge } from "@shopify/app-bridge-react";
import { Box, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";

interface ConfirmModalProps {
  /** Opened by `shopify.modal.show(id)`. */
  id: string;
  title: string;
  body: string;
  /** Verb and noun. */
  action: string;
  isDestructive?: boolean;
  onConfirm(): void;
}

/** Asks once before something that shoppers will notice. */
export function ConfirmModal({ id, title, body, action, isDestructive = false, onConfirm }: ConfirmModalProps) {
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const confirm = () => {
    void shopify.modal.hide(id);
    onConfirm();
  };
  return (
    <Modal id={id}>
      <Box padding="400">
        <Text as="p">{body}</Text>
      </Box>
      <TitleBar title={title}>
        <button type="button" variant="primary" {...(isDestructive ? { tone: "critical" } : {})} onClick={confirm}>
          {action}
        </button>
        <button type="button" onClick={() => void shopify.modal.hide(id)}>
          {t("shared.cancel")}
        </button>
      </TitleBar>
    </Modal>
  );
}
