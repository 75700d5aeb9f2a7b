import { blankTouchpoint } from "../blank-touchpoint";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const warmGreeting: TouchpointTemplate = {
  id: "warm-greeting",
  name: say("Warm greeting", "따뜻한 인사", "คำทักทายอบอุ่น", "温馨问候"),
  purpose: say(
    "Welcomes people on their first visit, and asks for nothing.",
    "처음 찾아온 분께 아무것도 요구하지 않고 인사를 건넵니다.",
    "ต้อนรับผู้ที่มาครั้งแรก โดยไม่ขออะไรตอบแทน",
    "欢迎第一次光临的顾客，不求任何回报。",
  ),
  needsOffer: false,
  touchpoint: {
    ...blankTouchpoint,
    goal: "greet",
    format: { kind: "slide-in", corner: "end" },
    content: {
      ask: [
        line.heading("heading", "Good to have you here", "찾아 주셔서 반가워요", "ยินดีที่แวะมา", "很高兴您来了"),
        line.text(
          "text",
          "Take your time and look around. If anything is unclear, write to us.",
          "천천히 둘러보세요. 궁금한 점이 있으면 언제든 물어봐 주세요.",
          "เลือกชมได้ตามสบาย มีอะไรสงสัย ถามเราได้เสมอ",
          "请慢慢逛，有任何疑问都可以问我们。",
        ),
        line.button("button", "/pages/contact", "Write to us", "문의하기", "ติดต่อเรา", "联系我们"),
        line.dismiss("dismiss", "Thank you", "고마워요", "ขอบคุณ", "谢谢"),
      ],
      done: [],
    },
    triggers: { match: "any", list: [{ kind: "seconds-on-page", seconds: 8 }] },
    targeting: { ...blankTouchpoint.targeting, pageTypes: ["home"], visitors: "new", visits: { min: null, max: 1 } },
    manners: { showsPerVisit: 1, showsPerDay: 1, showsEver: 1, hoursAfterClose: 8760 },
  },
};
