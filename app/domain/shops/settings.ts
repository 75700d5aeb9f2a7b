import type { ShopManners } from "../touchpoints/snapshot";

/** What a merchant sets once for the shop. Parsed by `settings.schema.ts`; missing parts take these defaults. */
export interface ShopSettings {
  sender: {
    /** Null: the shop's name. */
    name: string | null;
    /** Null: the app's own sender address. */
    address: string | null;
    replyTo: string | null;
    /** Postal address at the foot of every marketing mail. */
    postalAddress: string;
  };
  brand: {
    /** `#rrggbb` */
    accentColor: string;
    accentTextColor: string;
    backgroundColor: string;
    textColor: string;
    logoUrl: string | null;
    cornerRadiusPx: number;
  };
  consent: {
    /** By locale; the shop's primary locale is always there. */
    text: Record<string, string>;
    /** Grows with each change, stored with every consent. */
    version: number;
  };
  sendingHours: {
    /** Local hours of the shopper, else of the shop: marketing goes out in [from, to). 0–24. */
    fromHour: number;
    toHour: number;
    /** At most this many marketing messages to a shopper in 7 days, over all channels. */
    weeklyCap: number;
  };
  /** Over all touchpoints on the storefront. */
  manners: ShopManners;
}

export const defaultSettings: ShopSettings = {
  sender: { name: null, address: null, replyTo: null, postalAddress: "" },
  brand: {
    accentColor: "#1f2a24",
    accentTextColor: "#ffffff",
    backgroundColor: "#ffffff",
    textColor: "#1f2a24",
    logoUrl: null,
    cornerRadiusPx: 4,
  },
  consent: {
    text: {
      en: "Yes, send me news and offers by email. I can unsubscribe at any time.",
      ko: "네, 이메일로 소식과 혜택을 받겠습니다. 언제든지 수신을 거부할 수 있습니다.",
      th: "ใช่ ส่งข่าวสารและข้อเสนอทางอีเมลให้ฉัน ฉันยกเลิกได้ทุกเมื่อ",
      "zh-CN": "是的，请通过电子邮件向我发送新闻和优惠。我可以随时退订。",
    },
    version: 1,
  },
  sendingHours: { fromHour: 0, toHour: 24, weeklyCap: 5 },
  manners: { secondsBetweenOverlays: 60, overlaysPerVisit: 3, overlaysPerDay: 6, minutesAfterClose: 0, hoursAfterMessage: 1 },
};
