import { BlockStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { ProfileRow } from "~/domain/profiles/profile-view";
import { PlainLink } from "../shared/plain-link";

/** Name and address of a profile; what leads to its page. */
export function ProfileName({ row }: { row: Pick<ProfileRow, "id" | "name" | "email" | "phone"> }) {
  const { t } = useTranslation();
  const name = row.name || row.email || row.phone || t("profiles.anonymous");
  const second = row.name ? (row.email ?? row.phone) : null;
  return (
    <BlockStack>
      <span dir="auto" style={{ overflowWrap: "anywhere", whiteSpace: "normal" }}>
        <PlainLink to={`/app/profiles/${row.id}`} isMain>
          {name.slice(0, 80)}
        </PlainLink>
      </span>
      {second && (
        <Text as="span" variant="bodySm" tone="subdued" breakWord>
          {second}
        </Text>
      )}
    </BlockStack>
  );
}
