import { BlockStack, Button, Text } from "@shopify/polaris";
import { ClockIcon, DiscountIcon, EmailIcon, ExitIcon, PersonAddIcon } from "@shopify/polaris-icons";
import { useTranslation } from "react-i18next";
import type { EmailContent, FlowDefinition, FlowStep } from "~/domain/flows/flow-definition";
import { outlineLiquid } from "~/domain/messages/outline-liquid";
import type { OfferChoice } from "~/domain/offers/offer-choice";
import { OfferPicker } from "../offers/offer-picker";
import { useFormat } from "../shared/use-format";
import { MessageFields } from "./message-fields";
import { StepFrame } from "./step-frame";
import { WaitFields } from "./wait-fields";

interface FlowStepsProps {
  definition: FlowDefinition;
  offers: OfferChoice[];
  locale: string;
  primaryLocale: string;
  /** Field path (`steps.1.content.subject`) → message key. */
  errors: Record<string, string>;
  /** Id of the message that is open and previewed. */
  openId: string | null;
  onOpen(stepId: string | null): void;
  onChange(definition: FlowDefinition): void;
}

/** A flow from its trigger to its end, each step editable in its place. */
export function FlowSteps(props: FlowStepsProps) {
  const { definition, offers, locale, primaryLocale, errors, openId, onOpen, onChange } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const errorAt = (path: string): string | undefined => errors[path] && t(`error.${errors[path]}`);
  const outline = (text: string): string => outlineLiquid(text, (name) => t(`flows.value.${name}`, { defaultValue: name }));
  const change = (index: number, step: FlowStep): void =>
    onChange({ ...definition, steps: definition.steps.map((each, at) => (at === index ? step : each)) });

  const render = (step: FlowStep, index: number) => {
    switch (step.kind) {
      case "wait":
        return (
          <StepFrame key={step.id} icon={ClockIcon} title={t("flows.step.wait")}>
            <WaitFields
              minutes={step.minutes}
              error={errorAt(`steps.${index}.minutes`)}
              onChange={(minutes) => change(index, { ...step, minutes })}
            />
          </StepFrame>
        );
      case "offer":
        return (
          <StepFrame key={step.id} icon={DiscountIcon} title={t("flows.step.offer")}>
            <OfferPicker
              offers={offers}
              value={step.offerId}
              error={errorAt(`steps.${index}.offerId`)}
              onChange={(offerId) => offerId && change(index, { ...step, offerId })}
            />
          </StepFrame>
        );
      case "message": {
        const isOpen = openId === step.id;
        const errorsHere = contentErrors(errors, index);
        const hasErrors = Object.keys(errorsHere).length > 0;
        return (
          <StepFrame
            key={step.id}
            icon={EmailIcon}
            title={t(`flows.step.${step.purpose}`)}
            action={
              <Button
                size="slim"
                variant={isOpen ? "tertiary" : "secondary"}
                ariaExpanded={isOpen}
                onClick={() => onOpen(isOpen ? null : step.id)}
              >
                {isOpen ? t("shared.close") : t("flows.message.edit")}
              </Button>
            }
          >
            {isOpen || hasErrors ? (
              <MessageFields
                content={step.content}
                locale={locale}
                primaryLocale={primaryLocale}
                errors={errorsHere}
                onChange={(content: EmailContent) => change(index, { ...step, content })}
              />
            ) : (
              <BlockStack gap="050">
                <Text as="p" fontWeight="medium" breakWord>
                  {outline(step.content.subject[locale] || step.content.subject[primaryLocale] || "") || t("messages.noSubject")}
                </Text>
                <Text as="p" variant="bodySm" tone="subdued" breakWord>
                  {outline(step.content.preview[locale] || step.content.preview[primaryLocale] || "")}
                </Text>
              </BlockStack>
            )}
          </StepFrame>
        );
      }
    }
  };

  return (
    <ol style={{ margin: 0, padding: 0 }}>
      <StepFrame icon={PersonAddIcon} title={t(`flows.trigger.${definition.trigger.kind}.title`)}>
        <Text as="p" variant="bodySm" tone="subdued">
          {t(`flows.trigger.${definition.trigger.kind}.what`)}
        </Text>
      </StepFrame>
      {definition.steps.map(render)}
      <StepFrame icon={ExitIcon} title={t("flows.step.end")} isLast>
        <Text as="p" variant="bodySm" tone="subdued">
          {definition.exits.length === 0
            ? t("flows.step.ends")
            : t("flows.step.endsWhen", { exits: format.either(definition.exits.map((exit) => t(`flows.exit.${exit}`))) })}
        </Text>
      </StepFrame>
    </ol>
  );
}

/** Errors of one message's texts by field; those inside a language belong to the field as well. */
function contentErrors(errors: Record<string, string>, index: number): Record<string, string> {
  const beginning = `steps.${index}.content.`;
  return Object.fromEntries(
    Object.entries(errors)
      .filter(([path]) => path.startsWith(beginning))
      .map(([path, message]) => [path.slice(beginning.length).split(".")[0] ?? "", message]),
  );
}
