import { useFetcher } from "@remix-run/react";
import { BlockStack, Button, InlineGrid, InlineStack, Select, TextField } from "@shopify/polaris";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { OfferChoice } from "~/domain/offers/offer-choice";
import { useMerchant } from "../shared/merchant-context";
import { MomentField } from "../shared/moment-field";
import { useOfferName } from "./use-offer-name";

interface OfferPickerProps {
  offers: OfferChoice[];
  value: string | null;
  /** Says "no offer"; leave out where there has to be one. */
  noneLabel?: string;
  error?: string | undefined;
  onChange(offerId: string | null): void;
}

type Kind = "percentage" | "amount" | "free-shipping";
type MakeOfferAnswer = { ok: true; id: string } | { ok: false; fields: Record<string, string> };

/** Chooses an offer, or makes another one. An offer never changes once it is made: codes out there keep their word. */
export function OfferPicker({ offers, value, noneLabel, error, onChange }: OfferPickerProps) {
  const { t } = useTranslation();
  const { currency } = useMerchant();
  const nameOf = useOfferName();
  const maker = useFetcher<MakeOfferAnswer>();
  const [isMaking, setMaking] = useState(false);
  const [kind, setKind] = useState<Kind>("percentage");
  const [amount, setAmount] = useState("10");
  const [days, setDays] = useState("7");
  const [endsAt, setEndsAt] = useState<string | null>(null);
  const answer = maker.data;
  const errors = answer && !answer.ok ? answer.fields : {};
  // Only a new answer chooses: `onChange` is a new function at each render.
  const choose = useRef(onChange);
  choose.current = onChange;
  useEffect(() => {
    if (maker.state !== "idle" || !answer?.ok) return;
    setMaking(false);
    choose.current(answer.id);
  }, [maker.state, answer]);
  const make = (): void =>
    maker.submit({ kind, value: amount, validDays: days, endsAt }, { method: "post", action: "/app/offers", encType: "application/json" });
  return (
    <BlockStack gap="300">
      <Select
        label={t("offers.label")}
        options={[
          ...(noneLabel ? [{ value: "", label: noneLabel }] : []),
          ...offers.map((offer) => ({ value: offer.id, label: nameOf(offer) })),
        ]}
        value={value ?? ""}
        onChange={(id) => onChange(id === "" ? null : id)}
        error={error}
        labelAction={isMaking ? undefined : { content: t("offers.make"), onAction: () => setMaking(true) }}
      />
      {isMaking && (
        <BlockStack gap="300">
          <Select
            label={t("offers.kind")}
            options={(["percentage", "amount", "free-shipping"] as const).map((each) => ({
              value: each,
              label: t(`offers.kindOf.${each}`),
            }))}
            value={kind}
            onChange={(next: Kind) => setKind(next)}
          />
          <InlineGrid columns={2} gap="200">
            {kind !== "free-shipping" && (
              <TextField
                label={t("offers.value")}
                type="number"
                min={1}
                autoComplete="off"
                suffix={kind === "percentage" ? "%" : currency}
                value={amount}
                onChange={setAmount}
                error={errors.value && t(`error.${errors.value}`)}
              />
            )}
            <TextField
              label={t("offers.validDays")}
              type="number"
              min={1}
              autoComplete="off"
              value={days}
              onChange={setDays}
              error={errors.validDays && t(`error.${errors.validDays}`)}
            />
          </InlineGrid>
          <MomentField
            label={t("offers.endsAt")}
            emptyText={t("offers.noEnd")}
            value={endsAt}
            error={errors.endsAt && t(`error.${errors.endsAt}`)}
            onChange={setEndsAt}
          />
          <InlineStack gap="200">
            <Button onClick={make} loading={maker.state !== "idle"}>
              {t("offers.create")}
            </Button>
            <Button variant="tertiary" onClick={() => setMaking(false)}>
              {t("shared.cancel")}
            </Button>
          </InlineStack>
        </BlockStack>
      )}
    </BlockStack>
  );
}
