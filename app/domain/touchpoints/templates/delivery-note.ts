import { blankTouchpoint } from "../blank-touchpoint";
import type { TouchpointTemplate } from "./template";

export const deliveryNote: TouchpointTemplate = {
  id: "delivery-note",
  name: { en: "Delivery note", ko: "배송 안내", th: "แจ้งเรื่องการจัดส่ง", "zh-CN": "配送提示" },
  purpose: {
    en: "Tells every visitor in one line what they should know about delivery.",
    ko: "배송에 대해 알아야 할 내용을 한 줄로 모든 방문자에게 알립니다.",
    th: "บอกผู้เข้าชมทุกคนด้วยข้อความบรรทัดเดียวเกี่ยวกับการจัดส่ง",
    "zh-CN": "用一行文字告诉所有访客配送须知。",
  },
  needsOffer: false,
  touchpoint: {
    ...blankTouchpoint,
    goal: "help",
    format: { kind: "bar", edge: "top" },
    content: {
      ask: [
        {
          id: "text",
          kind: "text",
          text: {
            en: "Ordered by noon, packed by hand the same day.",
            ko: "정오 전 주문은 당일 정성껏 포장합니다.",
            th: "สั่งก่อนเที่ยง เราแพ็กด้วยมือให้ในวันเดียวกัน",
            "zh-CN": "中午前下单，当天手工包装。",
          },
        },
        {
          id: "button",
          kind: "button",
          label: { en: "About delivery", ko: "배송 안내", th: "ดูเรื่องการจัดส่ง", "zh-CN": "了解配送" },
          url: "/policies/shipping-policy",
        },
      ],
      done: [],
    },
    manners: { showsPerVisit: null, showsPerDay: null, showsEver: null, hoursAfterClose: 168 },
  },
};
