import { blankTouchpoint } from "../blank-touchpoint";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const cartReminder: TouchpointTemplate = {
  id: "cart-reminder",
  name: say("Cart reminder", "장바구니 알림", "เตือนตะกร้าสินค้า", "购物车提醒"),
  purpose: say(
    "Reminds shoppers who are leaving that their cart is kept. No discount.",
    "나가려는 고객에게 장바구니가 그대로 있음을 알립니다. 할인은 없습니다.",
    "บอกผู้ที่กำลังออกว่าตะกร้ายังเก็บไว้ให้ โดยไม่มีส่วนลด",
    "提醒准备离开的顾客购物车已保留，不提供折扣。",
  ),
  needsOffer: false,
  touchpoint: {
    ...blankTouchpoint,
    goal: "save-sale",
    format: { kind: "popup" },
    content: {
      ask: [
        line.heading("heading", "Your cart stays as it is", "장바구니는 그대로 있어요", "ตะกร้าของคุณยังอยู่ครบ", "购物车已为您保留"),
        line.text(
          "text",
          "What you chose is waiting for you on this device. Have a last look, or come back later.",
          "고르신 상품은 이 기기에 저장되어 있습니다. 지금 확인하시거나 나중에 다시 오셔도 좋아요.",
          "สินค้าที่เลือกไว้ยังอยู่ในอุปกรณ์นี้ จะดูอีกครั้งหรือกลับมาทีหลังก็ได้",
          "您选的商品已保存在此设备上，现在查看或改天再来都可以。",
        ),
        line.button("button", "/cart", "Look at my cart", "장바구니 보기", "ดูตะกร้า", "查看购物车"),
        line.dismiss("dismiss", "Later", "나중에 볼게요", "ไว้ทีหลัง", "以后再看"),
      ],
      done: [],
    },
    triggers: { match: "any", list: [{ kind: "exit-intent", touch: ["scroll-up"] }] },
    targeting: {
      ...blankTouchpoint.targeting,
      pageTypes: ["home", "product", "collection", "search", "page"],
      cartTotal: { minCents: 1, maxCents: null },
    },
    manners: { showsPerVisit: 1, showsPerDay: 1, showsEver: 4, hoursAfterClose: 168 },
  },
};
