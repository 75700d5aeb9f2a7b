import { getCookie, setCookie } from "./cookie";
import type { Features, Purpose } from "./features";

type Answer = "yes" | "no" | "";
type Consent = Record<Purpose, Answer>;

export interface CustomerPrivacy {
  analyticsProcessingAllowed(): boolean;
  marketingAllowed(): boolean;
  preferencesProcessingAllowed(): boolean;
  saleOfDataAllowed(): boolean;
  thirdPartyMarketingAllowed(): boolean;
  userCanBeTracked(): boolean;
  shouldShowBanner(): boolean;
  shouldShowGDPRBanner(): boolean;
  getRegion(): string;
  getTrackingConsent(): "yes" | "no" | "no_interaction";
  currentVisitorConsent(): Consent;
  setTrackingConsent(
    consent: boolean | Partial<Record<Purpose | "sale_of_data", boolean>>,
    callback?: (error?: { error: string }) => void,
  ): void;
}

const purposes: Purpose[] = ["analytics", "marketing", "preferences", "sale_of_data"];
const cookie = "_tracking_consent";

/** `Shopify.customerPrivacy`: all is allowed where no law asks first; where one does, only what the visitor agreed to. */
export function makeCustomerPrivacy(features: Features): CustomerPrivacy {
  const read = (): Consent => {
    const none: Consent = { analytics: "", marketing: "", preferences: "", sale_of_data: "" };
    try {
      return { ...none, ...(JSON.parse(getCookie(cookie) || "{}") as Partial<Consent>) };
    } catch {
      return none;
    }
  };
  const allowed = (purpose: Purpose): boolean => {
    const answer = read()[purpose];
    return answer === "" ? !features.consentRequired : answer === "yes";
  };
  const answered = (): boolean => purposes.some((purpose) => read()[purpose] !== "");
  return {
    analyticsProcessingAllowed: () => allowed("analytics"),
    marketingAllowed: () => allowed("marketing"),
    preferencesProcessingAllowed: () => allowed("preferences"),
    saleOfDataAllowed: () => allowed("sale_of_data"),
    thirdPartyMarketingAllowed: () => allowed("marketing") && allowed("sale_of_data"),
    userCanBeTracked: () => allowed("analytics") || allowed("marketing"),
    shouldShowBanner: () => features.consentRequired && !answered(),
    shouldShowGDPRBanner: () => features.consentRequired && !answered(),
    getRegion: () => features.region,
    getTrackingConsent: () => (answered() ? (allowed("analytics") ? "yes" : "no") : "no_interaction"),
    currentVisitorConsent: read,
    setTrackingConsent(given, callback) {
      const next = read();
      for (const purpose of purposes) {
        const value = typeof given === "boolean" ? given : given[purpose];
        if (value !== undefined) next[purpose] = value ? "yes" : "no";
      }
      setCookie(cookie, JSON.stringify(next), 365);
      const detail = {
        analyticsAllowed: allowed("analytics"),
        marketingAllowed: allowed("marketing"),
        preferencesAllowed: allowed("preferences"),
        saleOfDataAllowed: allowed("sale_of_data"),
        thirdPartyMarketingAllowed: allowed("marketing") && allowed("sale_of_data"),
        firstPartyMarketingAllowed: allowed("marketing"),
      };
      document.dispatchEvent(new CustomEvent("visitorConsentCollected", { detail }));
      callback?.();
    },
  };
}
