import { TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { SettingsEditor } from "./settings-editor";

interface SenderFieldsProps {
  editor: SettingsEditor;
  shopName: string;
  defaultAddress: string;
}

/** Who mails come from. */
export function SenderFields({ editor, shopName, defaultAddress }: SenderFieldsProps) {
  const { t } = useTranslation();
  const { value, change, errorAt } = editor;
  const { sender } = value;
  const orNull = (text: string): string | null => (text === "" ? null : text);
  return (
    <>
      <TextField
        label={t("settings.sender.name")}
        value={sender.name ?? ""}
        placeholder={shopName}
        maxLength={100}
        autoComplete="organization"
        error={errorAt("sender.name")}
        onChange={(name) => change({ sender: { ...sender, name: orNull(name) } })}
      />
      <TextField
        label={t("settings.sender.address")}
        helpText={t("settings.sender.addressHelp")}
        type="email"
        value={sender.address ?? ""}
        placeholder={defaultAddress}
        autoComplete="email"
        error={errorAt("sender.address")}
        onChange={(address) => change({ sender: { ...sender, address: orNull(address) } })}
      />
      <TextField
        label={t("settings.sender.replyTo")}
        helpText={t("settings.sender.replyToHelp")}
        type="email"
        value={sender.replyTo ?? ""}
        autoComplete="email"
        error={errorAt("sender.replyTo")}
        onChange={(replyTo) => change({ sender: { ...sender, replyTo: orNull(replyTo) } })}
      />
      <TextField
        label={t("settings.sender.postalAddress")}
        helpText={t("settings.sender.postalAddressHelp")}
        value={sender.postalAddress}
        multiline={3}
        maxLength={500}
        autoComplete="street-address"
        error={errorAt("sender.postalAddress")}
        onChange={(postalAddress) => change({ sender: { ...sender, postalAddress } })}
      />
    </>
  );
}
