import { createContext, type ReactNode, useContext } from "react";

/** What every page needs to know to write numbers, money and dates as this merchant reads them. */
export interface Merchant {
  /** BCP 47, of the merchant and not of the shop. */
  locale: string;
  /** IANA zone of the shop. */
  timezone: string;
  /** ISO 4217 of the shop. */
  currency: string;
  /** `*.myshopify.com` */
  shopDomain: string;
}

const MerchantContext = createContext<Merchant>({ locale: "en", timezone: "UTC", currency: "EUR", shopDomain: "" });

/** Makes the merchant known to the pages below. */
export function MerchantProvider({ merchant, children }: { merchant: Merchant; children: ReactNode }) {
  return <MerchantContext.Provider value={merchant}>{children}</MerchantContext.Provider>;
}

/** The merchant whose page this is. */
export function useMerchant(): Merchant {
  return useContext(MerchantContext);
}
