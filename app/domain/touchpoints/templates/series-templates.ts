import type { Outcome } from "../trigger";
import type { SeriesTemplate, TemplateWay } from "./series-template";

const hour = 3600;
const day = 24 * hour;

/** Series that come ready, in the order the merchant meets them. */
export const seriesTemplates: SeriesTemplate[] = [
  {
    id: "welcome-funnel",
    name: { en: "Welcome funnel", ko: "환영 퍼널", th: "ซีรีส์ต้อนรับ", "zh-CN": "欢迎流程" },
    purpose: {
      en: "Welcomes with an offer, asks again a day later without one, and helps those who stayed to choose.",
      ko: "혜택으로 환영하고, 하루 뒤 혜택 없이 한 번 더 권하며, 남은 고객의 선택을 돕습니다.",
      th: "ต้อนรับด้วยข้อเสนอ ชวนอีกครั้งในวันถัดไปโดยไม่มีข้อเสนอ และช่วยเลือกสินค้า",
      "zh-CN": "先以优惠欢迎，一天后不带优惠再问一次，并帮助留下的顾客选购。",
    },
    steps: [
      { template: "welcome-offer", after: [] },
      { template: "news-by-email", after: [way("welcome-offer", "closed", day)] },
      { template: "help-while-choosing", after: [way("welcome-offer", "submitted", 0), way("news-by-email", "submitted", 0)] },
    ],
  },
  {
    id: "save-the-cart",
    name: { en: "Save the cart", ko: "장바구니 지키기", th: "รักษาตะกร้าไว้", "zh-CN": "挽回购物车" },
    purpose: {
      en: "Reminds leaving shoppers of their cart first, and gives a code only to those whom that did not keep.",
      ko: "떠나려는 고객에게 먼저 장바구니를 알려 주고, 그래도 떠나는 고객에게만 코드를 드립니다.",
      th: "เตือนเรื่องตะกร้าก่อน แล้วจึงให้โค้ดเฉพาะผู้ที่ยังจะออกไป",
      "zh-CN": "先提醒准备离开的顾客购物车里还有商品，仍未留下的才给优惠码。",
    },
    steps: [
      { template: "cart-reminder", after: [] },
      { template: "free-shipping-bar", after: [way("cart-reminder", "clicked", 0)] },
      { template: "exit-save", after: [way("cart-reminder", "closed", hour), way("free-shipping-bar", "shown", hour)] },
    ],
  },
  {
    id: "listen-then-help",
    name: { en: "Listen then help", ko: "듣고 돕기", th: "ฟังก่อนแล้วช่วย", "zh-CN": "先倾听，再帮助" },
    purpose: {
      en: "Asks what is missing, and answers with what was asked for: delivery, help, or a code.",
      ko: "무엇이 부족한지 묻고, 답에 맞춰 배송 안내, 도움, 또는 코드를 보여 드립니다.",
      th: "ถามว่าขาดอะไร แล้วตอบตามนั้น: การจัดส่ง ความช่วยเหลือ หรือโค้ด",
      "zh-CN": "询问还缺什么，并据此回应：配送、帮助或优惠码。",
    },
    steps: [
      { template: "whats-missing", after: [] },
      { template: "delivery-note", after: [answer("delivery")] },
      { template: "help-while-choosing", after: [answer("details")] },
      { template: "exit-save", after: [answer("price")] },
    ],
  },
];

function way(from: string, outcome: Outcome, afterSeconds: number): TemplateWay {
  return { from, outcome, questionId: null, answer: null, afterSeconds };
}

function answer(option: string): TemplateWay {
  return { ...way("whats-missing", "answered", 0), questionId: "missing", answer: option };
}
