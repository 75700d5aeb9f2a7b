import { useAppBridge } from "@shopify/app-bridge-react";
import { Banner, BlockStack, Layout, Page, Select } from "@shopify/polaris";
import { RedoIcon, UndoIcon } from "@shopify/polaris-icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FlowDefinition, FlowStep } from "~/domain/flows/flow-definition";
import type { FlowView } from "~/domain/flows/flow-view";
import { BesideEdge } from "../shared/beside-edge";
import { ConfirmModal } from "../shared/confirm-modal";
import { StatusBadge } from "../shared/status-badge";
import { UnsavedBar } from "../shared/unsaved-bar";
import type { Draft } from "../shared/use-draft";
import { useFormat } from "../shared/use-format";
import { EmailPreview } from "./email-preview";
import { FlowFiguresCard } from "./flow-figures-card";
import { FlowSteps } from "./flow-steps";
import { SendTestModal } from "./send-test-modal";

interface FlowPageProps {
  flow: FlowView;
  draft: Draft<FlowDefinition>;
  locales: string[];
  primaryLocale: string;
  testAddress: string;
  errors: Record<string, string>;
  isBusy: boolean;
  onSave(): void;
  onDiscard(): void;
  onSwitch(on: boolean): void;
}

type MessageStep = Extract<FlowStep, { kind: "message" }>;

/** A flow: its steps to edit at the left, the mail as it will arrive at the right. */
export function FlowPage(props: FlowPageProps) {
  const { flow, draft, locales, primaryLocale, testAddress, errors, isBusy, onSave, onDiscard, onSwitch } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const shopify = useAppBridge();
  const { steps } = draft.value;
  const messages = steps.filter((step): step is MessageStep => step.kind === "message");
  const [openId, setOpenId] = useState<string | null>(null);
  const [locale, setLocale] = useState(primaryLocale);
  const shown = messages.find((step) => step.id === openId) ?? messages[0];
  const name = t(`flows.kind.${flow.kind}.name`);
  const hasErrors = Object.keys(errors).length > 0;
  const previewUrl = `/app/flows/${flow.id}/preview`;
  return (
    <Page
      fullWidth
      title={name}
      titleMetadata={<StatusBadge status={flow.isOn ? "on" : "off"} />}
      subtitle={t(`flows.kind.${flow.kind}.what`)}
      backAction={{ content: t("flows.title"), url: "/app/flows" }}
      primaryAction={
        flow.isOn
          ? undefined
          : {
              content: t("flows.switchOn"),
              loading: isBusy,
              disabled: draft.isDirty,
              helpText: draft.isDirty ? t("flows.saveFirst") : undefined,
              onAction: () => onSwitch(true),
            }
      }
      secondaryActions={[
        { content: t("flows.showRuns"), url: `/app/flows/${flow.id}/runs` },
        { content: t("shared.undo"), icon: UndoIcon, disabled: !draft.canUndo, onAction: draft.undo },
        { content: t("shared.redo"), icon: RedoIcon, disabled: !draft.canRedo, onAction: draft.redo },
        ...(flow.isOn ? [{ content: t("flows.switchOff"), destructive: true, onAction: () => void shopify.modal.show("switch-off") }] : []),
      ]}
    >
      <UnsavedBar id="flow-save" isDirty={draft.isDirty} isSaving={isBusy} onSave={onSave} onDiscard={onDiscard} />
      <BlockStack gap="400">
        {hasErrors && <Banner tone="critical" title={t("shared.notSaved")} />}
        <FlowFiguresCard flow={flow} />
        <Layout>
          <Layout.Section variant="oneHalf">
            <BlockStack gap="400">
              {locales.length > 1 && (
                <BesideEdge>
                  <Select
                    label={t("flows.language")}
                    helpText={t("flows.languageHelp", { language: format.languageName(primaryLocale) })}
                    options={locales.map((value) => ({ value, label: format.languageName(value) }))}
                    value={locale}
                    onChange={setLocale}
                  />
                </BesideEdge>
              )}
              <FlowSteps
                definition={draft.value}
                offers={flow.offers}
                locale={locale}
                primaryLocale={primaryLocale}
                errors={errors}
                openId={openId}
                onOpen={setOpenId}
                onChange={draft.change}
              />
            </BlockStack>
          </Layout.Section>
          <Layout.Section variant="oneHalf">
            {shown && (
              <div style={{ position: "sticky", top: "var(--p-space-400)" }}>
                <EmailPreview
                  previewUrl={previewUrl}
                  content={shown.content}
                  locale={locale}
                  onSendTest={() => void shopify.modal.show("send-test")}
                />
              </div>
            )}
          </Layout.Section>
        </Layout>
      </BlockStack>
      {shown && (
        <SendTestModal
          id="send-test"
          testUrl={`/app/flows/${flow.id}/test`}
          address={testAddress}
          content={shown.content}
          locale={locale}
        />
      )}
      <ConfirmModal
        id="switch-off"
        title={t("flows.off.title", { name })}
        body={t("flows.off.body", { runs: flow.activeRuns })}
        action={t("flows.switchOff")}
        isDestructive
        onConfirm={() => onSwitch(false)}
      />
    </Page>
  );
}
