import { blankTouchpoint } from "../blank-touchpoint";
import { emailForm } from "./email-form";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const launchPage: TouchpointTemplate = {
  id: "launch-page",
  name: say("Launch page", "출시 페이지", "หน้าเปิดตัว", "新品发布页"),
  purpose: say(
    "A page of its own for something that is coming: how long it takes, and a list of those to tell first.",
    "곧 나올 상품을 위한 페이지입니다. 남은 시간을 보여 주고, 먼저 알려 드릴 분의 주소를 받습니다.",
    "หน้าเฉพาะสำหรับสิ่งที่กำลังจะมา บอกเวลาที่เหลือ และรับรายชื่อผู้ที่อยากรู้ก่อน",
    "为即将推出的新品准备的独立页面：倒计时，并收集想抢先知道的顾客。",
  ),
  needsOffer: false,
  asks: ["end"],
  touchpoint: {
    ...blankTouchpoint,
    goal: "announce",
    format: { kind: "page", handle: "launch", title: say("Coming soon", "곧 공개됩니다", "เร็ว ๆ นี้", "即将推出") },
    content: {
      ask: [
        line.heading("heading", "Something new is on its way", "새로운 상품이 곧 나옵니다", "ของใหม่กำลังจะมา", "新品即将到来"),
        line.text(
          "text",
          "Leave your address and you will be among the first to see it.",
          "이메일을 남겨 주시면 가장 먼저 보여 드려요.",
          "ฝากอีเมลไว้ แล้วคุณจะได้เห็นก่อนใคร",
          "留下邮箱，第一时间为您呈现。",
        ),
        { id: "countdown", kind: "countdown", label: say("Opens in", "공개까지", "เปิดตัวใน", "距发布还有") },
        { id: "space", kind: "spacer", heightPx: 8 },
        emailForm(say("Tell me first", "먼저 알려 주세요", "แจ้งฉันก่อน", "第一时间通知我")),
      ],
      done: [
        line.heading("done-heading", "You will hear from us", "소식을 보내 드릴게요", "แล้วเราจะแจ้งให้ทราบ", "我们会通知您"),
        line.text(
          "done-text",
          "As soon as it is here, there is a letter in your mailbox.",
          "공개되는 대로 이메일로 알려 드리겠습니다.",
          "ทันทีที่เปิดตัว เราจะส่งอีเมลถึงคุณ",
          "新品一上线，邮件就会送达。",
        ),
      ],
    },
    manners: { showsPerVisit: null, showsPerDay: null, showsEver: null, hoursAfterClose: 0 },
    consent: { mode: "required", text: null },
  },
};
