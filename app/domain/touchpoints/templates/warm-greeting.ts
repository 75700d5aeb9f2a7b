import { blankTouchpoint } from "../blank-touchpoint";
import type { TouchpointTemplate } from "./template";

export const warmGreeting: TouchpointTemplate = {
  id: "warm-greeting",
  name: { en: "Warm greeting", ko: "따뜻한 인사", th: "คำทักทายอบอุ่น", "zh-CN": "温馨问候" },
  purpose: {
    en: "Greets people who come back, and asks for nothing.",
    ko: "다시 찾아온 분께 아무것도 요구하지 않고 인사를 건넵니다.",
    th: "ทักทายผู้ที่กลับมาอีกครั้ง โดยไม่ขออะไรตอบแทน",
    "zh-CN": "问候再次光临的顾客，不求任何回报。",
  },
  needsOffer: false,
  touchpoint: {
    ...blankTouchpoint,
    goal: "greet",
    format: { kind: "slide-in", corner: "end" },
    content: {
      ask: [
        {
          id: "heading",
          kind: "heading",
          text: { en: "Good to see you again", ko: "다시 만나 반갑습니다", th: "ดีใจที่ได้พบคุณอีก", "zh-CN": "很高兴再次见到您" },
        },
        {
          id: "text",
          kind: "text",
          text: {
            en: "Take your time. What is new since your last visit is all in one place.",
            ko: "천천히 둘러보세요. 지난 방문 이후의 새 상품을 한곳에 모았습니다.",
            th: "เลือกดูได้ตามสบาย ของใหม่ตั้งแต่ครั้งก่อนอยู่รวมกันที่เดียว",
            "zh-CN": "请慢慢看。您上次光临以来的新品都在这里。",
          },
        },
        {
          id: "button",
          kind: "button",
          label: { en: "See what is new", ko: "새 상품 보기", th: "ดูของใหม่", "zh-CN": "查看新品" },
          url: "/collections/all?sort_by=created-descending",
        },
        { id: "dismiss", kind: "dismiss", label: { en: "Close", ko: "닫기", th: "ปิด", "zh-CN": "关闭" } },
      ],
      done: [],
    },
    triggers: { match: "any", list: [{ kind: "seconds-on-page", seconds: 4 }] },
    targeting: { ...blankTouchpoint.targeting, pageTypes: ["home"], visitors: "returning" },
    manners: { showsPerVisit: 1, showsPerDay: 1, showsEver: null, hoursAfterClose: 336 },
  },
};
