import { blankTouchpoint } from "../blank-touchpoint";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const deliveryNote: TouchpointTemplate = {
  id: "delivery-note",
  name: say("Delivery note", "배송 안내", "แจ้งเรื่องการจัดส่ง", "配送提示"),
  purpose: say(
    "Answers the commonest question beside the button: what delivery costs and when it comes.",
    "가장 많이 묻는 배송비와 배송 기간을 구매 버튼 옆에서 알려 드립니다.",
    "ตอบคำถามที่พบบ่อยข้างปุ่มซื้อ ค่าส่งเท่าไรและได้รับเมื่อไร",
    "在购买按钮旁回答最常见的问题：运费与送达时间。",
  ),
  needsOffer: false,
  touchpoint: {
    ...blankTouchpoint,
    goal: "help",
    format: { kind: "note", place: "product" },
    content: {
      ask: [
        line.text(
          "text",
          "You see delivery cost and time for your address before you pay.",
          "배송비와 배송 기간은 결제 전에 주소에 맞춰 안내해 드려요.",
          "ดูค่าส่งและระยะเวลาส่งตามที่อยู่ของคุณได้ก่อนชำระเงิน",
          "付款前即可查看您所在地址的运费与送达时间。",
        ),
        line.button("button", "/policies/shipping-policy", "About delivery", "배송 안내", "ดูเรื่องการจัดส่ง", "了解配送"),
      ],
      done: [],
    },
    targeting: { ...blankTouchpoint.targeting, pageTypes: ["product"] },
    manners: { showsPerVisit: null, showsPerDay: null, showsEver: null, hoursAfterClose: 336 },
  },
};
