import type { CustomerPrivacy } from "./customer-privacy";

const words: Record<string, { text: string; accept: string; decline: string; label: string }> = {
  en: {
    label: "Cookies",
    text: "We would like to use cookies to see how the shop is used and to improve it.",
    accept: "Accept",
    decline: "Decline",
  },
  ko: { label: "쿠키", text: "쇼핑몰 이용 현황을 파악하고 개선하기 위해 쿠키를 사용하고자 합니다.", accept: "동의", decline: "거부" },
  th: { label: "คุกกี้", text: "เราขอใช้คุกกี้เพื่อดูการใช้งานร้านและปรับปรุงให้ดีขึ้น", accept: "ยอมรับ", decline: "ปฏิเสธ" },
  "zh-CN": { label: "Cookie", text: "我们希望使用 Cookie 了解商店的使用情况并加以改进。", accept: "接受", decline: "拒绝" },
};

const style =
  "#shopify-pc__banner{position:fixed;inset:auto 16px 16px;z-index:90;max-width:36rem;margin:0 auto;padding:20px 24px;background:#fffdf8;color:#2a2723;border:1px solid #d9d1c3;border-radius:8px;font:15px/1.5 system-ui,sans-serif;display:flex;gap:16px;align-items:center;flex-wrap:wrap}" +
  "#shopify-pc__banner p{margin:0;flex:1 1 16rem}#shopify-pc__banner div{display:flex;gap:8px}" +
  "#shopify-pc__banner button{font:inherit;min-height:44px;padding:0 18px;border:1px solid #2a2723;border-radius:6px;background:none;color:inherit;cursor:pointer}";

/** The small cookie banner, where a visitor must be asked and has not answered. */
export function showConsentBanner(privacy: CustomerPrivacy, locale: string): void {
  if (!privacy.shouldShowBanner() || document.getElementById("shopify-pc__banner")) return;
  const text = words[locale] ?? words.en;
  if (!text) return;
  const banner = document.createElement("section");
  banner.id = "shopify-pc__banner";
  banner.setAttribute("aria-label", text.label);
  // A sheet made by script stands under no style-src, a <style> of ours would.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const line = document.createElement("p");
  line.textContent = text.text;
  const buttons = document.createElement("div");
  for (const [name, agreed] of [
    [text.decline, false],
    [text.accept, true],
  ] as const) {
    const button = document.createElement("button");
    button.type = "button";
    button.id = agreed ? "shopify-pc__banner__btn-accept" : "shopify-pc__banner__btn-decline";
    button.textContent = name;
    button.addEventListener("click", () => {
      privacy.setTrackingConsent({ analytics: agreed, marketing: agreed, preferences: agreed, sale_of_data: agreed });
      banner.remove();
    });
    buttons.append(button);
  }
  banner.append(line, buttons);
  document.body.append(banner);
}
