import { useAppBridge } from "@shopify/app-bridge-react";
import { BlockStack, Card, FormLayout, Select, Text, TextField } from "@shopify/polaris";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { countryCodes } from "~/domain/shared/country-codes";
import { currencyExponent } from "~/domain/shared/minor-units";
import type { WhyQuestion } from "~/domain/touchpoints/why/why-question";
import { useMerchant } from "../../shared/merchant-context";
import { useFormat } from "../../shared/use-format";
import { ResourceField } from "../resource-field";

interface WhyPlaceProps {
  question: WhyQuestion;
  locales: string[];
  markets: string[];
  productTitles: Record<string, string>;
  onAsk(change: Partial<WhyQuestion>): void;
}

/** Where: the page, and what the storefront would know of it. */
export function WhyPlace({ question, locales, markets, productTitles, onAsk }: WhyPlaceProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { currency } = useMerchant();
  const shopify = useAppBridge();
  const [address, setAddress] = useState(question.address);
  const unit = 10 ** currencyExponent(currency);
  const [cart, setCart] = useState(String(question.cartCents / unit));
  useEffect(() => setAddress(question.address), [question.address]);
  const pick = async (): Promise<void> => {
    const chosen = await shopify.resourcePicker({ type: "product", action: "select", filter: { variants: false } });
    const [product] = chosen ?? [];
    if (product && "handle" in product) onAsk({ address: `/products/${product.handle}` });
  };
  // Browser and server know countries by names of their own: the list comes once the page is the browser's.
  const [countries, setCountries] = useState<readonly string[]>(question.country ? [question.country] : []);
  useEffect(() => setCountries(countryCodes), []);
  const options = countries.map((value) => ({ value, label: format.countryName(value) })).sort((a, b) => a.label.localeCompare(b.label));
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingSm">
          {t("why.where.title")}
        </Text>
        <TextField
          label={t("why.where.address")}
          helpText={t("why.where.addressHelp")}
          autoComplete="off"
          value={address}
          onChange={setAddress}
          onBlur={() => address !== question.address && onAsk({ address })}
          labelAction={{ content: t("why.where.product"), onAction: () => void pick() }}
        />
        <FormLayout>
          <FormLayout.Group condensed>
            <Select
              label={t("why.where.device")}
              options={(["desktop", "phone"] as const).map((value) => ({ value, label: t(`why.where.${value}`) }))}
              value={question.device}
              onChange={(device) => onAsk({ device: device as WhyQuestion["device"] })}
            />
            <Select
              label={t("why.where.locale")}
              options={locales.map((value) => ({ value, label: format.languageName(value) }))}
              value={question.locale ?? ""}
              onChange={(locale) => onAsk({ locale })}
            />
          </FormLayout.Group>
          <Select
            label={t("why.where.country")}
            options={[{ value: "", label: t("why.where.noCountry") }, ...options]}
            value={question.country ?? ""}
            onChange={(country) => onAsk({ country: country || null })}
          />
          {markets.length > 0 && (
            <Select
              label={t("why.where.market")}
              options={[{ value: "", label: t("why.where.noMarket") }, ...markets.map((value) => ({ value, label: value }))]}
              value={question.market ?? ""}
              onChange={(market) => onAsk({ market: market || null })}
            />
          )}
          <TextField
            label={t("why.where.cart")}
            type="number"
            min={0}
            autoComplete="off"
            suffix={currency}
            value={cart}
            onChange={setCart}
            onBlur={() => onAsk({ cartCents: Math.max(0, Math.round(Number(cart) * unit) || 0) })}
          />
        </FormLayout>
        <ResourceField
          kind="product"
          label={t("trigger.kind.cart-contains")}
          selected={question.cartProductIds}
          titles={productTitles}
          onChange={(cartProductIds) => onAsk({ cartProductIds })}
        />
      </BlockStack>
    </Card>
  );
}
