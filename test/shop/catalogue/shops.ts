import type { ShopRecord } from "../store/types";

const common = { installed: false, embeds: {}, webPixel: null, consentRequired: false };

/** The two shops of the local shop, as they stand before the app is installed. `createdAt` is filled in when seeding. */
export const shops: readonly Omit<ShopRecord, "createdAt">[] = [
  {
    ...common,
    handle: "marl-and-moss",
    domain: "marl-and-moss.myshopify.com",
    id: 68_412_309_511,
    name: "Marl & Moss",
    email: "hello@marlandmoss.example",
    currency: "EUR",
    timezone: "Europe/Berlin",
    country: "DE",
    primaryLocale: "en",
    locales: ["en", "ko", "th", "zh-CN"],
    appInstallationId: 623_410_998_273,
    markets: [
      {
        id: 41_205_661_703,
        handle: "europe",
        name: "Europe",
        currency: "EUR",
        countries: ["DE", "FR", "AT", "NL", "ES", "IT"],
        primary: true,
      },
      { id: 41_205_694_471, handle: "united-states", name: "United States", currency: "USD", countries: ["US"], primary: false },
      { id: 41_205_727_239, handle: "asia", name: "Asia", currency: "KRW", countries: ["KR", "TH", "CN"], primary: false },
    ],
  },
  {
    ...common,
    handle: "north-lane",
    domain: "north-lane.myshopify.com",
    id: 70_218_554_917,
    name: "North Lane",
    email: "hello@northlane.example",
    currency: "KRW",
    timezone: "Asia/Seoul",
    country: "KR",
    primaryLocale: "ko",
    locales: ["ko", "en"],
    appInstallationId: 623_411_227_649,
    markets: [{ id: 43_008_114_885, handle: "korea", name: "대한민국", currency: "KRW", countries: ["KR"], primary: true }],
  },
];
