import { blankTouchpoint } from "../blank-touchpoint";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const backInStock: TouchpointTemplate = {
  id: "back-in-stock",
  name: say("Back in stock", "재입고 소식", "กลับมาแล้ว", "重新到货"),
  purpose: say(
    "Shows what has come back. What sells out again leaves by itself.",
    "다시 들어온 상품을 보여 줍니다. 다시 품절되면 저절로 빠집니다.",
    "แสดงสินค้าที่กลับมา หากหมดอีกจะหายไปเอง",
    "展示重新到货的商品，再次售罄会自动撤下。",
  ),
  needsOffer: false,
  asks: ["products"],
  touchpoint: {
    ...blankTouchpoint,
    goal: "announce",
    format: { kind: "slide-in", corner: "start" },
    content: {
      ask: [
        line.heading("heading", "Back on the shelf", "다시 들어왔어요", "กลับมาแล้ว", "重新上架"),
        line.text(
          "text",
          "You asked for it, and here it is.",
          "많이 찾아 주신 상품이 재입고되었습니다.",
          "หลายคนถามถึง ตอนนี้มีแล้ว",
          "应大家所盼，现已补货。",
        ),
        {
          id: "products",
          kind: "products",
          source: { by: "choice", productIds: [] },
          mostShown: 2,
          button: say("Add to cart", "장바구니 담기", "เพิ่มลงตะกร้า", "加入购物车"),
        },
        line.dismiss("dismiss", "Close", "닫기", "ปิด", "关闭"),
      ],
      done: [],
    },
    triggers: { match: "any", list: [{ kind: "seconds-on-page", seconds: 10 }] },
    targeting: { ...blankTouchpoint.targeting, pageTypes: ["home", "collection"], visitors: "returning" },
    manners: { showsPerVisit: 1, showsPerDay: 1, showsEver: 2, hoursAfterClose: 336 },
  },
};
