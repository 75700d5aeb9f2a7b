import { blankTouchpoint } from "../blank-touchpoint";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const freeShippingBar: TouchpointTemplate = {
  id: "free-shipping-bar",
  name: say("Free delivery bar", "무료 배송 바", "แถบส่งฟรี", "免运费进度条"),
  purpose: say(
    "Shows how much is missing for free delivery, and says so when it is reached.",
    "무료 배송까지 남은 금액을 보여 주고, 도달하면 알려 드립니다.",
    "แสดงยอดที่ขาดสำหรับการส่งฟรี และบอกเมื่อครบแล้ว",
    "显示距离免运费还差多少，达到后即提示。",
  ),
  needsOffer: false,
  touchpoint: {
    ...blankTouchpoint,
    goal: "raise-order",
    format: { kind: "shipping-bar", edge: "top", goalCents: 5000 },
    content: {
      ask: [
        line.text(
          "text",
          "{remaining} more and delivery is free",
          "{remaining}만 더 담으면 무료 배송",
          "อีก {remaining} ส่งฟรี",
          "再买 {remaining} 即可免运费",
        ),
      ],
      done: [line.text("done-text", "Delivery is free for this order", "이 주문은 무료로 배송됩니다", "คำสั่งซื้อนี้ส่งฟรี", "此订单免运费")],
    },
    targeting: { ...blankTouchpoint.targeting, pageTypes: ["home", "product", "collection", "cart", "search"] },
    manners: { showsPerVisit: null, showsPerDay: null, showsEver: null, hoursAfterClose: 24 },
  },
};
