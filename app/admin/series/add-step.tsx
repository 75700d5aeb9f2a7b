import { ActionList, BlockStack, Button, InlineStack, Popover, Text } from "@shopify/polaris";
import { PlusIcon } from "@shopify/polaris-icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PlainLink } from "../shared/plain-link";
import { editSteps } from "./edit-steps";
import type { SeriesEditing } from "./series-editing";

/** As many as the schema allows. */
const mostSteps = 20;

/** Adds a touchpoint at the end, and opens it. */
export function AddStep({ editing }: { editing: SeriesEditing }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { series, touchpoints, free, words } = editing;
  if (free.length === 0)
    return (
      <BlockStack gap="100">
        <Text as="p" tone="subdued">
          {t("series.noneFree")}
        </Text>
        <PlainLink to="/app/touchpoints/new">{t("touchpoints.create")}</PlainLink>
      </BlockStack>
    );
  return (
    <InlineStack>
      <Popover
        active={isOpen}
        onClose={() => setOpen(false)}
        activator={
          <Button icon={PlusIcon} disclosure disabled={series.steps.length >= mostSteps} onClick={() => setOpen((now) => !now)}>
            {t("series.addStep")}
          </Button>
        }
      >
        <ActionList
          onActionAnyItem={() => setOpen(false)}
          items={free.map(({ id, format, status }) => ({
            content: words.nameOf(id),
            helpText: `${t(`touchpoints.formatOf.${format}`)} · ${t(`status.${status}`)}`,
            onAction: () => {
              editing.change(editSteps.add(series, id, touchpoints));
              editing.choose(series.steps.length);
            },
          }))}
        />
      </Popover>
    </InlineStack>
  );
}
