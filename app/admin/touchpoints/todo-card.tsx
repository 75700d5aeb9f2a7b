import { BlockStack, Box, Button, Card, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { PublishProblem } from "~/domain/touchpoints/publishing/publish-problem";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import { useProblemText } from "./use-problem-text";

interface TodoCardProps {
  touchpoint: Touchpoint;
  problems: PublishProblem[];
  onGo(path: string): void;
}

/** What is still to do before it can be published, said gently: a draft may be saved as it is. */
export function TodoCard({ touchpoint, problems, onGo }: TodoCardProps) {
  const { t } = useTranslation();
  const say = useProblemText(touchpoint);
  if (problems.length === 0) return null;
  const stopping = problems.filter(({ mayPublish }) => !mayPublish).length;
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingSm">
          {stopping > 0 ? t("editor.todo.title", { count: stopping }) : t("editor.todo.look")}
        </Text>
        {stopping > 0 && (
          <Text as="p" variant="bodySm" tone="subdued">
            {t("editor.todo.help")}
          </Text>
        )}
        <ul className="attendant-list">
          {problems.map((problem) => (
            <li key={`${problem.path} ${problem.message}`}>
              {problem.path === "" ? (
                <Text as="span">{say(problem)}</Text>
              ) : (
                <Box paddingBlockEnd="050">
                  <Button variant="plain" textAlign="left" onClick={() => onGo(problem.path)}>
                    {say(problem)}
                  </Button>
                </Box>
              )}
            </li>
          ))}
        </ul>
      </BlockStack>
    </Card>
  );
}
