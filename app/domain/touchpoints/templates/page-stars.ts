import { blankTouchpoint } from "../blank-touchpoint";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const pageStars: TouchpointTemplate = {
  id: "page-stars",
  name: say("Stars for the page", "상품 설명 별점", "ให้ดาวหน้าสินค้า", "页面星级评价"),
  purpose: say(
    "Asks at the end of a product page whether it said enough, and what is missing where it did not.",
    "상품 페이지 끝에서 설명이 충분했는지, 무엇이 더 필요한지 묻습니다.",
    "ถามท้ายหน้าสินค้าว่าข้อมูลเพียงพอไหม และยังขาดอะไร",
    "在商品页末尾询问信息是否充足、还缺什么。",
  ),
  needsOffer: false,
  asks: ["place"],
  touchpoint: {
    ...blankTouchpoint,
    goal: "listen",
    format: { kind: "embedded", slot: "page-stars" },
    content: {
      ask: [
        {
          id: "stars",
          kind: "question",
          ask: "stars",
          text: say("Did this page tell you enough?", "상품 설명이 충분했나요?", "หน้านี้ให้ข้อมูลเพียงพอไหม", "此页面的信息足够吗？"),
          low: say("Too little", "부족해요", "น้อยไป", "太少"),
          high: say("All I need", "충분해요", "ครบถ้วน", "很充足"),
          options: [],
          button: {},
        },
        {
          id: "missing",
          kind: "question",
          ask: "text",
          text: say("What else would you like to know?", "더 알고 싶은 점이 있으신가요?", "อยากทราบอะไรเพิ่มเติม", "您还想了解什么？"),
          low: {},
          high: {},
          options: [],
          button: say("Send", "보내기", "ส่ง", "发送"),
        },
      ],
      done: [
        line.text(
          "done-text",
          "Thank you. We keep improving our pages.",
          "감사합니다. 더 나은 설명으로 보답할게요.",
          "ขอบคุณ เราจะปรับปรุงหน้านี้ต่อไป",
          "谢谢您，我们会不断改进页面。",
        ),
      ],
    },
    targeting: { ...blankTouchpoint.targeting, pageTypes: ["product"] },
    manners: { showsPerVisit: null, showsPerDay: null, showsEver: null, hoursAfterClose: 0 },
  },
};
