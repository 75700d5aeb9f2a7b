import { blankTouchpoint } from "../blank-touchpoint";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const goesWellWith: TouchpointTemplate = {
  id: "goes-well-with",
  name: say("Goes well with it", "잘 어울리는 상품", "เข้ากันได้ดี", "搭配推荐"),
  purpose: say(
    "Right after something was put into the cart: two things that match it.",
    "장바구니에 담은 직후, 어울리는 상품 두 가지를 제안합니다.",
    "ทันทีหลังเพิ่มลงตะกร้า แนะนำสินค้าสองชิ้นที่เข้ากัน",
    "加入购物车后，推荐两件相配的商品。",
  ),
  needsOffer: false,
  touchpoint: {
    ...blankTouchpoint,
    goal: "raise-order",
    format: { kind: "slide-in", corner: "end" },
    content: {
      ask: [
        line.heading("heading", "It goes well with these", "함께 쓰면 좋은 상품이에요", "เข้ากันดีกับสิ่งเหล่านี้", "与这些很相配"),
        {
          id: "products",
          kind: "products",
          source: { by: "related" },
          mostShown: 2,
          button: say("Add", "담기", "เพิ่ม", "加入"),
        },
        line.dismiss("dismiss", "No, thanks", "괜찮아요", "ไม่เป็นไร ขอบคุณ", "不用了，谢谢"),
      ],
      done: [],
    },
    triggers: { match: "any", list: [{ kind: "product-added", productIds: [] }] },
    targeting: { ...blankTouchpoint.targeting, pageTypes: ["product"] },
    manners: { showsPerVisit: 2, showsPerDay: 4, showsEver: null, hoursAfterClose: 24 },
  },
};
