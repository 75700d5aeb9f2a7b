import { useSortable } from "@dnd-kit/sortable";
import { Box, Button, ButtonGroup, InlineStack, Text } from "@shopify/polaris";
import { ArrowDownIcon, ArrowUpIcon, DeleteIcon } from "@shopify/polaris-icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SortHandle } from "../../shared/sort-handle";
import { sortStyle } from "../../shared/sort-style";

interface BlockCardProps {
  id: string;
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onMove(by: -1 | 1): void;
  onRemove(): void;
  children: ReactNode;
}

/** The frame of one block: moved by its handle or its arrows, and removed. */
export function BlockCard({ id, name, isFirst, isLast, onMove, onRemove, children }: BlockCardProps) {
  const { t } = useTranslation();
  const sortable = useSortable({ id, attributes: { roleDescription: t("sort.role") } });
  return (
    <div ref={sortable.setNodeRef} style={sortStyle(sortable)}>
      <Box padding="300" paddingInlineStart="100" background="bg-surface-secondary" borderRadius="200">
        <InlineStack align="space-between" blockAlign="center" wrap={false}>
          <InlineStack gap="050" blockAlign="center" wrap={false}>
            <SortHandle name={name} sortable={sortable} />
            <Text as="h3" variant="bodyMd" fontWeight="medium">
              {name}
            </Text>
          </InlineStack>
          <ButtonGroup gap="extraTight">
            <Button
              size="micro"
              variant="tertiary"
              icon={ArrowUpIcon}
              disabled={isFirst}
              accessibilityLabel={t("block.up", { name })}
              onClick={() => onMove(-1)}
            />
            <Button
              size="micro"
              variant="tertiary"
              icon={ArrowDownIcon}
              disabled={isLast}
              accessibilityLabel={t("block.down", { name })}
              onClick={() => onMove(1)}
            />
            <Button size="micro" variant="tertiary" icon={DeleteIcon} accessibilityLabel={t("block.remove", { name })} onClick={onRemove} />
          </ButtonGroup>
        </InlineStack>
        <Box paddingInlineStart="200" paddingBlockStart="100">
          {children}
        </Box>
      </Box>
    </div>
  );
}
