import { useAppBridge } from "@shopify/app-bridge-react";
import { Button } from "@shopify/polaris";
import { ConfirmModal } from "./confirm-modal";

interface ConfirmButtonProps {
  id: string;
  /** Verb and noun; the same on the button and in the question. */
  label: string;
  title: string;
  body: string;
  isPrimary?: boolean;
  isDisabled?: boolean;
  onConfirm(): void;
}

/** A button that asks once before it does something that shoppers will notice. */
export function ConfirmButton({ id, label, title, body, isPrimary = false, isDisabled = false, onConfirm }: ConfirmButtonProps) {
  const shopify = useAppBridge();
  return (
    <>
      <Button {...(isPrimary ? { variant: "primary" } : {})} disabled={isDisabled} onClick={() => void shopify.modal.show(id)}>
        {label}
      </Button>
      <ConfirmModal id={id} title={title} body={body} action={label} onConfirm={onConfirm} />
    </>
  );
}
