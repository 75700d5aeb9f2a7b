import { blankTouchpoint } from "../blank-touchpoint";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const smallThings: TouchpointTemplate = {
  id: "small-things",
  name: say("Small things at the cart", "장바구니 옆 작은 상품", "ของชิ้นเล็กที่ตะกร้า", "购物车旁的小物"),
  purpose: say(
    "A few small things on the cart page, as at the till of a shop.",
    "계산대 옆처럼, 장바구니 페이지에 작은 상품 몇 가지를 놓습니다.",
    "วางของชิ้นเล็ก ๆ ในหน้าตะกร้า เหมือนข้างเคาน์เตอร์คิดเงิน",
    "像收银台旁一样，在购物车页摆几件小物。",
  ),
  needsOffer: false,
  asks: ["products"],
  touchpoint: {
    ...blankTouchpoint,
    goal: "raise-order",
    format: { kind: "note", place: "cart" },
    content: {
      ask: [
        line.heading("heading", "Room for something small", "가볍게 더 담기 좋은 상품", "เพิ่มของชิ้นเล็กอีกนิด", "再带一件小物"),
        {
          id: "products",
          kind: "products",
          source: { by: "choice", productIds: [] },
          mostShown: 3,
          button: say("Add", "담기", "เพิ่ม", "加入"),
        },
      ],
      done: [],
    },
    targeting: { ...blankTouchpoint.targeting, pageTypes: ["cart"], cartTotal: { minCents: 1, maxCents: null } },
    manners: { showsPerVisit: null, showsPerDay: null, showsEver: null, hoursAfterClose: 168 },
  },
};
