import { blankTouchpoint } from "../blank-touchpoint";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const cartKept: TouchpointTemplate = {
  id: "cart-kept",
  name: say("Cart kept note", "장바구니 보관 안내", "แจ้งว่าเก็บตะกร้าไว้ให้", "购物车保留提示"),
  purpose: say(
    "Tells people who come back that the cart is as they left it.",
    "다시 찾아온 고객에게 장바구니가 그대로임을 알려 드립니다.",
    "บอกผู้ที่กลับมาว่าตะกร้ายังเหมือนเดิม",
    "告诉回访顾客，购物车和离开时一样。",
  ),
  needsOffer: false,
  touchpoint: {
    ...blankTouchpoint,
    goal: "save-sale",
    format: { kind: "note", place: "cart" },
    content: {
      ask: [
        line.heading("heading", "Just as you left it", "담아 두신 그대로예요", "ทุกอย่างยังเหมือนเดิม", "和您离开时一样"),
        line.text(
          "text",
          "Your cart is kept on this device. Nothing is charged before you order.",
          "장바구니는 이 기기에 보관됩니다. 주문 전에는 결제되지 않아요.",
          "ตะกร้าเก็บไว้ในอุปกรณ์นี้ ไม่มีการเรียกเก็บเงินก่อนสั่งซื้อ",
          "购物车保存在此设备上，下单前不会扣款。",
        ),
      ],
      done: [],
    },
    targeting: {
      ...blankTouchpoint.targeting,
      pageTypes: ["cart"],
      visitors: "returning",
      cartTotal: { minCents: 1, maxCents: null },
    },
    manners: { showsPerVisit: null, showsPerDay: null, showsEver: null, hoursAfterClose: 336 },
  },
};
