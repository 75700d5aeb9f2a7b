import { blankTouchpoint } from "../blank-touchpoint";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const whatsMissing: TouchpointTemplate = {
  id: "whats-missing",
  name: say("What is missing?", "무엇이 아쉬우셨나요?", "ยังขาดอะไรไป", "还缺什么？"),
  purpose: say(
    "Asks shoppers who go back without buying what was missing. One tap, no discount.",
    "구매하지 않고 돌아가는 고객에게 무엇이 아쉬웠는지 묻습니다. 한 번만 누르면 됩니다.",
    "ถามผู้ที่กดย้อนกลับโดยไม่ซื้อว่ายังขาดอะไร แตะครั้งเดียว ไม่มีส่วนลด",
    "询问未购买就返回的顾客还缺什么，点一下即可，无折扣。",
  ),
  needsOffer: false,
  touchpoint: {
    ...blankTouchpoint,
    goal: "save-sale",
    format: { kind: "popup" },
    content: {
      ask: [
        line.heading("heading", "Before you go", "가시기 전에 여쭤볼게요", "ก่อนออกจากหน้านี้", "离开前想请教您"),
        {
          id: "missing",
          kind: "question",
          ask: "choice",
          text: say("What was missing?", "무엇이 아쉬우셨나요?", "ยังขาดอะไรไป", "还缺什么？"),
          low: {},
          high: {},
          options: [
            { id: "price", label: say("The price is not right for me", "가격이 부담돼요", "ราคายังไม่เหมาะ", "价格不合适") },
            { id: "delivery", label: say("Delivery cost or time", "배송비나 배송 기간", "ค่าส่งหรือระยะเวลาส่ง", "运费或配送时间") },
            { id: "details", label: say("Size, material or pictures", "크기, 소재, 사진 정보", "ขนาด วัสดุ หรือรูปภาพ", "尺寸、材质或图片") },
            { id: "looking", label: say("Nothing, just looking", "그냥 둘러봤어요", "แค่แวะดู", "没有，只是看看") },
          ],
          button: {},
        },
        line.dismiss("dismiss", "Rather not say", "답하지 않을게요", "ไม่ขอตอบ", "不想回答"),
      ],
      done: [
        line.heading("done-heading", "Thank you, that helps", "알려 주셔서 감사합니다", "ขอบคุณสำหรับคำตอบ", "谢谢您的反馈"),
        line.text(
          "done-text",
          "We read every answer. If you have a question, write to us.",
          "모든 답변을 꼼꼼히 읽습니다. 궁금한 점은 편하게 문의해 주세요.",
          "เราอ่านทุกคำตอบ หากมีคำถาม เขียนมาหาเราได้",
          "每条回答我们都会看。如有疑问，欢迎联系我们。",
        ),
        line.button("done-button", "/pages/contact", "Write to us", "문의하기", "ติดต่อเรา", "联系我们"),
      ],
    },
    triggers: { match: "any", list: [{ kind: "exit-intent", touch: ["back-button"] }] },
    targeting: { ...blankTouchpoint.targeting, pageTypes: ["product", "cart"] },
    manners: { showsPerVisit: 1, showsPerDay: 1, showsEver: 2, hoursAfterClose: 720 },
  },
};
