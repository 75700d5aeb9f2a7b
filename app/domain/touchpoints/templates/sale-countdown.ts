import { blankTouchpoint } from "../blank-touchpoint";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const saleCountdown: TouchpointTemplate = {
  id: "sale-countdown",
  name: say("Sale bar", "세일 바", "แถบลดราคา", "促销条"),
  purpose: say(
    "Announces a sale on every page and counts down to its real end, then leaves.",
    "모든 페이지에서 세일을 알리고 실제 종료 시각까지 보여 준 뒤 사라집니다.",
    "ประกาศช่วงลดราคาในทุกหน้า นับถอยหลังถึงเวลาสิ้นสุดจริง แล้วหายไป",
    "在所有页面宣布促销，倒计时至真正结束时自动消失。",
  ),
  needsOffer: false,
  asks: ["end"],
  touchpoint: {
    ...blankTouchpoint,
    goal: "announce",
    format: { kind: "bar", edge: "top" },
    content: {
      ask: [
        line.text("text", "Our sale is on", "세일을 시작했습니다", "ลดราคาทั้งร้าน", "促销进行中"),
        { id: "countdown", kind: "countdown", label: say("Ends in", "종료까지", "สิ้นสุดใน", "距结束") },
        line.button("button", "/collections/all", "See the sale", "세일 상품 보기", "ดูสินค้าลดราคา", "查看促销商品"),
      ],
      done: [],
    },
    manners: { showsPerVisit: null, showsPerDay: null, showsEver: null, hoursAfterClose: 24 },
  },
};
