import { blankTouchpoint } from "../blank-touchpoint";
import { emailForm } from "./email-form";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const birthday: TouchpointTemplate = {
  id: "birthday",
  name: say("Birthday", "생일", "วันเกิด", "生日"),
  purpose: say(
    "Asks for the birthday, so that you can send wishes on the day. Whoever has told you is not asked again.",
    "생일에 축하를 전할 수 있도록 날짜를 여쭙니다. 이미 답한 분께는 다시 묻지 않습니다.",
    "ถามวันเกิดเพื่อส่งคำอวยพรในวันนั้น ผู้ที่เคยตอบแล้วจะไม่ถูกถามอีก",
    "询问生日以便当天送上祝福，已填写的不会再问。",
  ),
  needsOffer: false,
  fields: [{ key: "birthday", label: say("Your birthday", "생일", "วันเกิดของคุณ", "您的生日"), type: "date", options: [] }],
  touchpoint: {
    ...blankTouchpoint,
    goal: "greet",
    format: { kind: "popup" },
    content: {
      ask: [
        line.heading("heading", "When is your birthday?", "생일이 언제인가요?", "วันเกิดของคุณวันไหน", "您的生日是哪天？"),
        line.text(
          "text",
          "We would like to wish you well on the day.",
          "그날 축하 인사를 전하고 싶어요.",
          "เราอยากส่งคำอวยพรให้ในวันนั้น",
          "我们想在那天送上祝福。",
        ),
        emailForm(say("Save the date", "날짜 저장", "บันทึกวันเกิด", "保存日期"), { fields: ["birthday"] }),
        line.dismiss("dismiss", "Rather not", "다음에 할게요", "ไม่สะดวก", "暂不填写"),
      ],
      done: [
        line.heading("done-heading", "It is in our calendar", "달력에 적어 두었어요", "จดไว้ในปฏิทินแล้ว", "我们记下了"),
        line.text("done-text", "Thank you for telling us.", "알려 주셔서 감사합니다.", "ขอบคุณที่บอกเรา", "谢谢您告诉我们。"),
      ],
    },
    triggers: { match: "any", list: [{ kind: "seconds-on-page", seconds: 20 }] },
    targeting: {
      ...blankTouchpoint.targeting,
      pageTypes: ["home", "account"],
      visits: { min: 3, max: null },
      fields: [{ key: "birthday", is: "unknown", values: [] }],
    },
    manners: { showsPerVisit: 1, showsPerDay: 1, showsEver: 2, hoursAfterClose: 2160 },
    consent: { mode: "optional", text: null },
  },
};
