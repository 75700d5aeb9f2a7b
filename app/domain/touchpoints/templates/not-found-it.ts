import { blankTouchpoint } from "../blank-touchpoint";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const notFoundIt: TouchpointTemplate = {
  id: "not-found-it",
  name: say("Not found it?", "찾는 상품이 없으신가요?", "หาไม่เจอใช่ไหม", "没找到？"),
  purpose: say(
    "Asks people who stay on the search page what they were looking for.",
    "검색 페이지에 머무는 고객에게 무엇을 찾는지 묻습니다.",
    "ถามผู้ที่ค้างอยู่ในหน้าค้นหาว่ากำลังหาอะไร",
    "询问停留在搜索页的顾客想找什么。",
  ),
  needsOffer: false,
  touchpoint: {
    ...blankTouchpoint,
    goal: "listen",
    format: { kind: "slide-in", corner: "end" },
    content: {
      ask: [
        line.heading("heading", "Not found it yet?", "아직 못 찾으셨나요?", "ยังหาไม่เจอใช่ไหม", "还没找到？"),
        {
          id: "wish",
          kind: "question",
          ask: "text",
          text: say("What are you looking for?", "어떤 상품을 찾고 계신가요?", "คุณกำลังหาอะไร", "您在找什么？"),
          low: {},
          high: {},
          options: [],
          button: say("Tell the shop", "알려 주기", "บอกทางร้าน", "告诉店家"),
        },
        line.dismiss("dismiss", "Keep searching", "계속 찾아볼게요", "ค้นหาต่อ", "继续搜索"),
      ],
      done: [
        line.heading("done-heading", "Thank you, noted", "알려 주셔서 감사합니다", "ขอบคุณ รับทราบแล้ว", "谢谢，我们记下了"),
        line.text(
          "done-text",
          "What many look for is what we bring in next.",
          "많이 찾아 주시는 상품부터 준비하겠습니다.",
          "สิ่งที่หลายคนมองหา เราจะนำเข้ามาก่อน",
          "大家常找的，我们会优先引进。",
        ),
      ],
    },
    triggers: {
      match: "any",
      list: [
        { kind: "seconds-idle", seconds: 15 },
        { kind: "scroll-percent", percent: 90 },
      ],
    },
    targeting: { ...blankTouchpoint.targeting, pageTypes: ["search"] },
    manners: { showsPerVisit: 1, showsPerDay: 1, showsEver: null, hoursAfterClose: 72 },
  },
};
