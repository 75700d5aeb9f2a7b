import { blankTouchpoint } from "../blank-touchpoint";
import type { TouchpointTemplate } from "./template";

export const welcomeOffer: TouchpointTemplate = {
  id: "welcome-offer",
  name: { en: "Welcome offer", ko: "첫 구매 혜택", th: "ข้อเสนอต้อนรับ", "zh-CN": "新客优惠" },
  purpose: {
    en: "Offers visitors who are about to leave a code for their first order, in return for their email address.",
    ko: "떠나려는 방문자에게 이메일 주소를 받고 첫 주문 할인 코드를 드립니다.",
    th: "เสนอโค้ดส่วนลดสำหรับคำสั่งซื้อแรกแก่ผู้เข้าชมที่กำลังจะออก แลกกับที่อยู่อีเมล",
    "zh-CN": "在访客准备离开时，以首单优惠码换取其电子邮件地址。",
  },
  needsOffer: true,
  touchpoint: {
    ...blankTouchpoint,
    goal: "grow-list",
    format: { kind: "popup" },
    content: {
      ask: [
        {
          id: "heading",
          kind: "heading",
          text: {
            en: "{offer} off your first order",
            ko: "첫 주문 {offer} 할인",
            th: "ลด {offer} สำหรับคำสั่งซื้อแรก",
            "zh-CN": "首单立减 {offer}",
          },
        },
        {
          id: "text",
          kind: "text",
          text: {
            en: "Leave your email address and we will give you a code of your own. It holds for {days} days.",
            ko: "이메일 주소를 남겨 주시면 고객님만의 할인 코드를 드립니다. {days}일 동안 사용할 수 있습니다.",
            th: "กรอกอีเมลของคุณแล้วรับโค้ดส่วนตัวทันที ใช้ได้ภายใน {days} วัน",
            "zh-CN": "留下您的邮箱，即可获得专属优惠码，{days} 天内有效。",
          },
        },
        {
          id: "form",
          kind: "form",
          email: true,
          fields: [],
          mostFields: 2,
          label: { en: "Email address", ko: "이메일 주소", th: "อีเมล", "zh-CN": "电子邮箱" },
          placeholder: { en: "name@example.com", ko: "name@example.com", th: "name@example.com", "zh-CN": "name@example.com" },
          button: { en: "Get my code", ko: "코드 받기", th: "รับโค้ด", "zh-CN": "获取优惠码" },
        },
        {
          id: "dismiss",
          kind: "dismiss",
          label: { en: "No, thanks", ko: "괜찮습니다", th: "ไม่เป็นไร ขอบคุณ", "zh-CN": "不用了，谢谢" },
        },
      ],
      done: [
        {
          id: "done-heading",
          kind: "heading",
          text: { en: "Here is your code", ko: "할인 코드입니다", th: "นี่คือโค้ดของคุณ", "zh-CN": "这是您的优惠码" },
        },
        {
          id: "done-text",
          kind: "text",
          text: {
            en: "It takes {offer} off one order.",
            ko: "주문 한 건에 {offer} 할인됩니다.",
            th: "ลด {offer} สำหรับหนึ่งคำสั่งซื้อ",
            "zh-CN": "可用于一笔订单，立减 {offer}。",
          },
        },
        { id: "done-code", kind: "code" },
        {
          id: "done-dismiss",
          kind: "dismiss",
          label: { en: "Keep shopping", ko: "쇼핑 계속하기", th: "เลือกซื้อต่อ", "zh-CN": "继续购物" },
        },
      ],
    },
    triggers: {
      match: "any",
      list: [
        { kind: "exit-intent", touch: ["scroll-up"] },
        { kind: "seconds-on-page", seconds: 45 },
      ],
    },
    targeting: {
      ...blankTouchpoint.targeting,
      pageTypes: ["home", "product", "collection", "page", "blog", "article", "search"],
      hideFromSubscribers: true,
    },
    manners: { showsPerVisit: 1, showsPerDay: 1, showsEver: 5, hoursAfterClose: 168 },
    consent: { mode: "required", text: null },
  },
};
