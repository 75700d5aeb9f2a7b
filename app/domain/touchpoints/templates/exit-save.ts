import { blankTouchpoint } from "../blank-touchpoint";
import { emailForm } from "./email-form";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const exitSave: TouchpointTemplate = {
  id: "exit-save",
  name: say("Code before leaving", "나가기 전 할인 코드", "โค้ดก่อนออก", "离开前的优惠码"),
  purpose: say(
    "For shoppers who leave with a full cart: a code of their own, once.",
    "장바구니를 채우고 나가려는 고객에게 전용 코드를 한 번 드립니다.",
    "สำหรับผู้ที่กำลังออกทั้งที่มีสินค้าในตะกร้า มอบโค้ดส่วนตัวหนึ่งครั้ง",
    "为带着满满购物车离开的顾客提供一次专属优惠码。",
  ),
  needsOffer: true,
  touchpoint: {
    ...blankTouchpoint,
    goal: "save-sale",
    format: { kind: "popup" },
    content: {
      ask: [
        line.heading(
          "heading",
          "{offer} off what you have chosen",
          "담아 두신 상품 {offer} 할인",
          "ลด {offer} สำหรับของที่เลือกไว้",
          "购物车商品立减 {offer}",
        ),
        line.text(
          "text",
          "We send the code to you, so it is there when you come back. It holds for {days} days.",
          "코드를 이메일로 보내 드리니 나중에 오셔도 쓸 수 있어요. {days}일 동안 유효합니다.",
          "เราส่งโค้ดให้ทางอีเมล กลับมาใช้เมื่อไรก็ได้ภายใน {days} วัน",
          "优惠码会发送给您，{days} 天内随时回来使用。",
        ),
        emailForm(say("Send me the code", "코드 보내 주세요", "ส่งโค้ดให้ฉัน", "把优惠码发给我")),
        line.dismiss("dismiss", "Leave without it", "그냥 나갈게요", "ออกโดยไม่รับ", "暂不需要"),
      ],
      done: [
        line.heading("done-heading", "Your code is ready", "할인 코드가 준비됐어요", "โค้ดของคุณพร้อมแล้ว", "您的优惠码已备好"),
        { id: "done-code", kind: "code" },
        line.button("done-button", "/cart", "Go to my cart", "장바구니로 가기", "ไปที่ตะกร้า", "前往购物车"),
      ],
    },
    triggers: { match: "any", list: [{ kind: "exit-intent", touch: ["scroll-up", "tab-switch"] }] },
    targeting: {
      ...blankTouchpoint.targeting,
      pageTypes: ["product", "collection", "cart"],
      hideFromSubscribers: true,
      cartTotal: { minCents: 1, maxCents: null },
    },
    manners: { showsPerVisit: 1, showsPerDay: 1, showsEver: 2, hoursAfterClose: 336 },
    consent: { mode: "optional", text: null },
  },
};
