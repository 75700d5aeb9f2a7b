import { blankTouchpoint } from "../blank-touchpoint";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const orderInTime: TouchpointTemplate = {
  id: "order-in-time",
  name: say("Holiday delivery", "명절·연말 배송 안내", "ส่งทันช่วงเทศกาล", "节日配送提示"),
  purpose: say(
    "Says until when to order for delivery before the holidays, and leaves when that moment is over.",
    "연휴 전에 받으려면 언제까지 주문해야 하는지 알리고, 그 시각이 지나면 사라집니다.",
    "บอกว่าควรสั่งถึงเมื่อไรจึงได้รับก่อนวันหยุด และหายไปเมื่อเลยเวลา",
    "提示节前送达的最晚下单时间，过时自动消失。",
  ),
  needsOffer: false,
  asks: ["end"],
  touchpoint: {
    ...blankTouchpoint,
    goal: "announce",
    format: { kind: "bar", edge: "top" },
    content: {
      ask: [
        line.text("text", "Order in time for the holidays", "연휴 전에 받으시려면", "สั่งให้ทันก่อนวันหยุด", "节前送达，请及时下单"),
        { id: "countdown", kind: "countdown", label: say("Time left", "남은 시간", "เวลาที่เหลือ", "剩余时间") },
      ],
      done: [],
    },
    targeting: { ...blankTouchpoint.targeting, pageTypes: ["home", "product", "collection", "cart"] },
    manners: { showsPerVisit: null, showsPerDay: null, showsEver: null, hoursAfterClose: 72 },
  },
};
