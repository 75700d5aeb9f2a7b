import { useMemo } from "react";
import { createFormat, type Format } from "./create-format";
import { useMerchant } from "./merchant-context";

/** Numbers, money and dates in the merchant's locale and the shop's zone and currency. */
export function useFormat(): Format {
  const { locale, timezone, currency } = useMerchant();
  return useMemo(() => createFormat({ locale, timezone, currency }), [locale, timezone, currency]);
}
