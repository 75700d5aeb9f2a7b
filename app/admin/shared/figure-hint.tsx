import { Box, Button, Popover, Text } from "@shopify/polaris";
import { InfoIcon } from "@shopify/polaris-icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";

/** What a figure counts, one click away. */
export function FigureHint({ text, label }: { text: string; label: string }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      active={isOpen}
      onClose={() => setOpen(false)}
      activator={
        // As a line of text it would stand on the base line, above the middle of the words beside it.
        <div style={{ display: "flex" }}>
          <Button
            variant="tertiary"
            size="micro"
            icon={InfoIcon}
            accessibilityLabel={t("shared.whatIs", { figure: label })}
            onClick={() => setOpen((now) => !now)}
          />
        </div>
      }
    >
      <div style={{ maxWidth: "18rem" }}>
        <Box padding="300">
          <Text as="p">{text}</Text>
        </Box>
      </div>
    </Popover>
  );
}
