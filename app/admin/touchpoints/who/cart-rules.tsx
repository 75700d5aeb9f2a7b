import { InlineGrid } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { Targeting } from "~/domain/touchpoints/targeting";
import { MoneyField } from "../../shared/money-field";
import { ResourceField } from "../resource-field";
import type { TouchpointEditor } from "../touchpoint-editor";

/** What lies in the cart. */
export function CartRules({ editor }: { editor: TouchpointEditor }) {
  const { t } = useTranslation();
  const { value, change, errorAt, productTitles } = editor;
  const { targeting } = value;
  const set = (parts: Partial<Targeting>): void => change({ targeting: { ...targeting, ...parts } });
  const setTotal = (part: "minCents" | "maxCents", cents: number | null): void => {
    const total = { minCents: null, maxCents: null, ...targeting.cartTotal, [part]: cents };
    set({ cartTotal: total.minCents === null && total.maxCents === null ? null : total });
  };
  return (
    <>
      <InlineGrid columns={2} gap="300">
        <MoneyField
          label={t("editor.who.cartFrom")}
          cents={targeting.cartTotal?.minCents ?? null}
          emptyText={t("editor.who.any")}
          error={errorAt("targeting.cartTotal")}
          onChange={(cents) => setTotal("minCents", cents)}
        />
        <MoneyField
          label={t("editor.who.cartTo")}
          cents={targeting.cartTotal?.maxCents ?? null}
          emptyText={t("editor.who.any")}
          onChange={(cents) => setTotal("maxCents", cents)}
        />
      </InlineGrid>
      {(["cartProductIds", "notInCartProductIds"] as const).map((key) => (
        <ResourceField
          key={key}
          kind="product"
          label={t(`editor.who.${key}`)}
          selected={targeting[key]}
          titles={productTitles}
          error={errorAt(`targeting.${key}`)}
          onChange={(ids) => set({ [key]: ids })}
        />
      ))}
    </>
  );
}
