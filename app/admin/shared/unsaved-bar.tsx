import { useBlocker } from "@remix-run/react";
import { SaveBar, useAppBridge } from "@shopify/app-bridge-react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";

interface UnsavedBarProps {
  id: string;
  isDirty: boolean;
  isSaving: boolean;
  onSave(): void;
  onDiscard(): void;
}

/** The admin's own bar for unsaved changes; leaving with changes asks first. */
export function UnsavedBar({ id, isDirty, isSaving, onSave, onDiscard }: UnsavedBarProps) {
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isDirty && !isSaving && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    shopify.saveBar.leaveConfirmation().then(
      () => blocker.proceed(),
      () => blocker.reset(),
    );
  }, [blocker, shopify]);
  return (
    <SaveBar id={id} open={isDirty} discardConfirmation>
      <button type="button" variant="primary" onClick={onSave} {...(isSaving ? { loading: "" } : {})}>
        {t("shared.save")}
      </button>
      <button type="button" onClick={onDiscard}>
        {t("shared.discard")}
      </button>
    </SaveBar>
  );
}
