import { Banner, BlockStack, Card, Page, Select, Text, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { CustomField, CustomFieldType } from "~/domain/profiles/custom-field";
import { StatusBadge } from "../shared/status-badge";
import { UnsavedBar } from "../shared/unsaved-bar";
import type { Draft } from "../shared/use-draft";
import { useFormat } from "../shared/use-format";
import { OptionFields } from "./option-fields";

interface FieldPageProps {
  draft: Draft<CustomField>;
  isNew: boolean;
  /** The shop's, the primary one first. */
  locales: string[];
  /** Path → message key; `null`: nothing was refused. */
  errors: Record<string, string> | null;
  isBusy: boolean;
  onSave(): void;
  onDiscard(): void;
  onArchive(archived: boolean): void;
}

const types: CustomFieldType[] = ["text", "number", "date", "yes-no", "one-of", "several-of"];

/** One custom field: its question in each language, its kind, and what there is to choose. */
export function FieldPage({ draft, isNew, locales, errors, isBusy, onSave, onDiscard, onArchive }: FieldPageProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { value: field, change } = draft;
  const errorAt = (path: string): string | undefined => {
    const message = errors?.[path];
    return message && t(`fields.error.${message}`, { defaultValue: t(`error.${message}`, { defaultValue: message }) });
  };
  const chooses = field.type === "one-of" || field.type === "several-of";
  const archive = { content: t(field.archived ? "fields.restore" : "fields.archive"), onAction: () => onArchive(!field.archived) };
  return (
    <Page
      title={isNew ? t("fields.add") : field.key}
      titleMetadata={field.archived ? <StatusBadge status="archived" /> : undefined}
      backAction={{ content: t("fields.title"), url: "/app/settings/fields" }}
      secondaryActions={isNew ? [] : [{ ...archive, disabled: draft.isDirty || isBusy }]}
    >
      <UnsavedBar id="field-save" isDirty={draft.isDirty} isSaving={isBusy} onSave={onSave} onDiscard={onDiscard} />
      <BlockStack gap="400">
        {errors && <Banner tone="critical" title={errors.whole ? t(`fields.error.${errors.whole}`) : t("shared.notSaved")} />}
        <Card>
          <BlockStack gap="400">
            {isNew && (
              <TextField
                label={t("fields.key")}
                helpText={t("fields.keyHelp")}
                value={field.key}
                maxLength={40}
                autoComplete="off"
                error={errorAt("key")}
                onChange={(key) => change({ ...field, key: key.toLowerCase().replace(/[\s-]+/g, "_") })}
              />
            )}
            <Select
              label={t("fields.type")}
              options={types.map((type) => ({ value: type, label: t(`fields.typeOf.${type}`) }))}
              value={field.type}
              disabled={!isNew}
              helpText={isNew ? t("fields.typeHelp") : undefined}
              error={errorAt("type")}
              onChange={(type: CustomFieldType) => change({ ...field, type })}
            />
          </BlockStack>
        </Card>
        <Card>
          <BlockStack gap="400">
            <Text as="h2" variant="headingSm">
              {t("fields.question")}
            </Text>
            {locales.map((locale, index) => (
              <TextField
                key={locale}
                label={format.languageName(locale)}
                value={field.label[locale] ?? ""}
                maxLength={120}
                autoComplete="off"
                error={errorAt(`label.${locale}`) ?? (index === 0 ? errorAt("label") : undefined)}
                onChange={(text) => change({ ...field, label: { ...field.label, [locale]: text } })}
              />
            ))}
          </BlockStack>
        </Card>
        {chooses && <OptionFields field={field} locales={locales} error={errorAt("options")} onChange={change} />}
      </BlockStack>
    </Page>
  );
}
