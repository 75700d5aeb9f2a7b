import { useActionData } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";

/** Shows the toast that an action answered with: `{ toast: <key of a text>, isError? }`. */
export function useActionToast(): void {
  const answer = useActionData<{ toast?: string; isError?: boolean } | undefined>();
  const { t } = useTranslation();
  const shopify = useAppBridge();
  useEffect(() => {
    if (answer?.toast) shopify.toast.show(t(answer.toast), { isError: answer.isError ?? false });
  }, [answer, shopify, t]);
}
