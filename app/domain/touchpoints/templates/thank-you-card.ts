import { blankTouchpoint } from "../blank-touchpoint";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const thankYouCard: TouchpointTemplate = {
  id: "thank-you-card",
  name: say("Thank-you card", "감사 카드", "การ์ดขอบคุณ", "感谢卡"),
  purpose: say(
    "Thanks customers who have ordered more than once. A card, nothing to buy.",
    "두 번 이상 주문한 고객께 감사 인사를 전합니다. 판매 문구는 없습니다.",
    "ขอบคุณลูกค้าที่สั่งมากกว่าหนึ่งครั้ง เป็นการ์ด ไม่ได้ขายอะไร",
    "感谢多次下单的顾客，只是一张卡片，不推销。",
  ),
  needsOffer: false,
  touchpoint: {
    ...blankTouchpoint,
    goal: "greet",
    format: { kind: "popup" },
    content: {
      ask: [
        line.heading("heading", "Thank you for coming back", "다시 찾아 주셔서 감사합니다", "ขอบคุณที่กลับมาหาเรา", "感谢您再次光临"),
        line.text(
          "text",
          "A shop lives by people like you. We just wanted to say so.",
          "고객님 덕분에 가게를 이어 갑니다. 이 말씀을 꼭 전하고 싶었어요.",
          "ร้านเล็ก ๆ อยู่ได้เพราะลูกค้าอย่างคุณ เราอยากบอกแค่นี้",
          "小店因您这样的顾客而存在，只想对您说声谢谢。",
        ),
        line.dismiss("dismiss", "Close the card", "카드 닫기", "ปิดการ์ด", "关闭卡片"),
      ],
      done: [],
    },
    triggers: { match: "any", list: [{ kind: "seconds-on-page", seconds: 5 }] },
    targeting: { ...blankTouchpoint.targeting, pageTypes: ["home", "account"], customers: "logged-in", orders: { min: 2, max: null } },
    manners: { showsPerVisit: 1, showsPerDay: 1, showsEver: 1, hoursAfterClose: 8760 },
  },
};
