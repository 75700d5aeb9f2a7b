import { blankTouchpoint } from "../blank-touchpoint";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const recommendUs: TouchpointTemplate = {
  id: "recommend-us",
  name: say("Would you recommend us?", "추천 의향 묻기", "จะแนะนำเราไหม", "您会推荐我们吗？"),
  purpose: say(
    "Asks customers who have ordered how likely they are to recommend you, and why.",
    "주문한 적 있는 고객에게 추천하고 싶은 정도와 이유를 묻습니다.",
    "ถามลูกค้าที่เคยสั่งว่าจะแนะนำร้านมากแค่ไหน และเพราะอะไร",
    "询问下过单的顾客推荐您的意愿及原因。",
  ),
  needsOffer: false,
  touchpoint: {
    ...blankTouchpoint,
    goal: "listen",
    format: { kind: "slide-in", corner: "end" },
    content: {
      ask: [
        line.heading("heading", "How are we doing?", "저희 가게 어떠셨나요?", "เราทำได้ดีแค่ไหน", "我们做得怎么样？"),
        {
          id: "score",
          kind: "question",
          ask: "nps",
          text: say(
            "How likely are you to recommend us to a friend?",
            "친구에게 저희 가게를 추천하실 의향이 있으신가요?",
            "คุณจะแนะนำเราให้เพื่อนมากแค่ไหน",
            "您有多大可能向朋友推荐我们？",
          ),
          low: say("Not at all", "전혀 없음", "ไม่แนะนำเลย", "完全不会"),
          high: say("For sure", "꼭 추천", "แนะนำแน่นอน", "一定会"),
          options: [],
          button: {},
        },
        {
          id: "reason",
          kind: "question",
          ask: "text",
          text: say("What is the main reason?", "가장 큰 이유는 무엇인가요?", "เหตุผลหลักคืออะไร", "主要原因是什么？"),
          low: {},
          high: {},
          options: [],
          button: say("Send", "보내기", "ส่ง", "发送"),
        },
        line.dismiss("dismiss", "Not now", "다음에 할게요", "ไว้ภายหลัง", "以后再说"),
      ],
      done: [
        line.heading("done-heading", "Thank you for telling us", "의견 주셔서 감사합니다", "ขอบคุณที่บอกเรา", "谢谢您的意见"),
        line.text(
          "done-text",
          "A person reads every answer.",
          "모든 답변을 직접 읽겠습니다.",
          "เราอ่านทุกคำตอบด้วยตัวเอง",
          "每条回答都有人认真阅读。",
        ),
      ],
    },
    triggers: { match: "any", list: [{ kind: "seconds-on-page", seconds: 15 }] },
    targeting: { ...blankTouchpoint.targeting, customers: "logged-in", orders: { min: 1, max: null } },
    manners: { showsPerVisit: 1, showsPerDay: 1, showsEver: 2, hoursAfterClose: 2160 },
  },
};
