import { useFetcher } from "@remix-run/react";
import { Modal, TitleBar, useAppBridge } from "@shopify/app-bridge-react";
import { Box, TextField } from "@shopify/polaris";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { EmailContent } from "~/domain/flows/flow-definition";

interface SendTestModalProps {
  /** Opened by `shopify.modal.show(id)`. */
  id: string;
  testUrl: string;
  /** The shop's own address, to begin with. */
  address: string;
  content: EmailContent;
  locale: string;
}

type TestAnswer = { ok: true } | { ok: false; reason: string };

/** Sends the mail as it stands to an address of the merchant's. */
export function SendTestModal({ id, testUrl, address, content, locale }: SendTestModalProps) {
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const fetcher = useFetcher<TestAnswer>();
  const [to, setTo] = useState(address);
  const answer = fetcher.data;
  useEffect(() => {
    if (fetcher.state !== "idle" || !answer?.ok) return;
    void shopify.modal.hide(id);
    shopify.toast.show(t("flows.test.sent"));
  }, [fetcher.state, answer, id, shopify, t]);
  const send = (): void => {
    const input = JSON.parse(JSON.stringify({ to, content, locale }));
    fetcher.submit(input, { method: "post", action: testUrl, encType: "application/json" });
  };
  return (
    <Modal id={id}>
      <Box padding="400">
        <TextField
          label={t("flows.test.to")}
          type="email"
          autoComplete="email"
          value={to}
          onChange={setTo}
          helpText={t("flows.test.help")}
          error={answer && !answer.ok ? t(`error.${answer.reason}`) : undefined}
        />
      </Box>
      <TitleBar title={t("flows.test.title")}>
        <button type="button" variant="primary" onClick={send} {...(fetcher.state === "idle" ? {} : { loading: "" })}>
          {t("flows.test.send")}
        </button>
        <button type="button" onClick={() => void shopify.modal.hide(id)}>
          {t("shared.cancel")}
        </button>
      </TitleBar>
    </Modal>
  );
}
