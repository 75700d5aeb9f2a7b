import { blankTouchpoint } from "../blank-touchpoint";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const boughtTogether: TouchpointTemplate = {
  id: "bought-together",
  name: say("Bought together", "함께 구매한 상품", "ซื้อคู่กัน", "经常一起购买"),
  purpose: say(
    "Three things that go with the product of the page, in the page itself.",
    "상품 페이지 안에 어울리는 상품 세 가지를 보여 줍니다.",
    "แสดงสินค้าสามชิ้นที่เข้ากันในหน้าสินค้า",
    "在商品页中展示三件相配的商品。",
  ),
  needsOffer: false,
  asks: ["place"],
  touchpoint: {
    ...blankTouchpoint,
    goal: "raise-order",
    format: { kind: "embedded", slot: "bought-together" },
    content: {
      ask: [
        line.heading("heading", "Often chosen together", "함께 많이 고르는 상품", "มักเลือกไปด้วยกัน", "大家常一起选购"),
        {
          id: "products",
          kind: "products",
          source: { by: "related" },
          mostShown: 3,
          button: say("Add to cart", "장바구니에 담기", "เพิ่มลงตะกร้า", "加入购物车"),
        },
      ],
      done: [],
    },
    targeting: { ...blankTouchpoint.targeting, pageTypes: ["product"] },
    manners: { showsPerVisit: null, showsPerDay: null, showsEver: null, hoursAfterClose: 0 },
  },
};
