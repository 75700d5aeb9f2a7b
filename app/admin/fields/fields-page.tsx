import { BlockStack, InlineStack, Page, Text } from "@shopify/polaris";
import { FormsIcon } from "@shopify/polaris-icons";
import { useTranslation } from "react-i18next";
import type { CustomField } from "~/domain/profiles/custom-field";
import { pickText } from "~/domain/touchpoints/pick-text";
import { EmptyPage } from "../shared/empty-page";
import { ListTable } from "../shared/list-table";
import { PlainLink } from "../shared/plain-link";
import { StatusBadge } from "../shared/status-badge";

interface FieldsPageProps {
  fields: CustomField[];
  primaryLocale: string;
}

/** Where a new field is made: no field has such a key. */
const newField = "/app/settings/fields/-";

/** What the shop wants to know of its shoppers: its own fields on every profile. */
export function FieldsPage({ fields, primaryLocale }: FieldsPageProps) {
  const { t } = useTranslation();
  const frame = { title: t("fields.title"), backAction: { content: t("settings.title"), url: "/app/settings" } };
  if (fields.length === 0) {
    return (
      <Page {...frame}>
        <EmptyPage
          icon={FormsIcon}
          title={t("fields.empty.title")}
          body={t("fields.empty.body")}
          action={{ content: t("fields.add"), url: newField }}
        />
      </Page>
    );
  }
  const nameOf = ({ key, label }: CustomField) => (
    <PlainLink to={`/app/settings/fields/${key}`}>{pickText(label, primaryLocale, "en") || key}</PlainLink>
  );
  const badgeOf = ({ archived }: CustomField) => (archived ? <StatusBadge status="archived" /> : null);
  return (
    <Page {...frame} subtitle={t("fields.what")} primaryAction={{ content: t("fields.add"), url: newField }}>
      <ListTable
        label={t("fields.title")}
        items={fields}
        keyOf={({ key }) => key}
        nothing={null}
        columns={[
          { id: "label", title: t("fields.label"), render: nameOf },
          { id: "key", title: t("fields.key"), render: ({ key }) => <code>{key}</code> },
          { id: "type", title: t("fields.type"), render: ({ type }) => t(`fields.typeOf.${type}`) },
          { id: "status", title: t("fields.status"), render: badgeOf },
        ]}
        summary={(field) => (
          <BlockStack gap="100">
            <InlineStack align="space-between" gap="200">
              {nameOf(field)}
              {badgeOf(field)}
            </InlineStack>
            <Text as="span" variant="bodySm" tone="subdued">
              {t(`fields.typeOf.${field.type}`)}
            </Text>
          </BlockStack>
        )}
      />
    </Page>
  );
}
