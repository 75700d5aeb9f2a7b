import { useAppBridge } from "@shopify/app-bridge-react";
import { useTranslation } from "react-i18next";

/**
 * Saves what a route of the app answers as a file. It is fetched by script: only then does the admin's session go with it.
 */
export function useDownload(): (url: string, fileName: string) => void {
  const shopify = useAppBridge();
  const { t } = useTranslation();
  return (url, fileName) => {
    const save = async (): Promise<void> => {
      const answer = await fetch(url);
      if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
      const address = URL.createObjectURL(await answer.blob());
      const link = Object.assign(document.createElement("a"), { href: address, download: fileName });
      link.click();
      // The browser reads the address after the click has returned.
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    };
    save().catch(() => shopify.toast.show(t("shared.downloadFailed"), { isError: true }));
  };
}
