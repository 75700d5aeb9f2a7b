import { blankTouchpoint } from "../blank-touchpoint";
import { emailForm } from "./email-form";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const newsletterCorner: TouchpointTemplate = {
  id: "newsletter-corner",
  name: say("Newsletter corner", "뉴스레터 코너", "มุมจดหมายข่าว", "邮件订阅栏"),
  purpose: say(
    "A lasting place in your theme to sign up for letters, which asks what each reader cares about.",
    "테마 안에 두는 뉴스레터 신청 자리입니다. 무엇에 관심이 있는지도 함께 묻습니다.",
    "พื้นที่ถาวรในธีมสำหรับสมัครจดหมายข่าว พร้อมถามว่าสนใจเรื่องใด",
    "固定在主题中的订阅位置，并询问读者的兴趣。",
  ),
  needsOffer: false,
  fields: [
    {
      key: "interests",
      label: say("What would you like to read about?", "어떤 소식을 받고 싶으세요?", "อยากอ่านเรื่องอะไร", "您想了解哪些内容？"),
      type: "several-of",
      options: [
        { id: "new", label: say("New things", "신상품", "ของใหม่", "新品") },
        { id: "making", label: say("How things are made", "제작 이야기", "เรื่องราวการผลิต", "制作故事") },
        { id: "care", label: say("Care and use", "관리와 사용법", "การดูแลและใช้งาน", "使用与保养") },
        { id: "offers", label: say("Offers", "할인 소식", "ข้อเสนอพิเศษ", "优惠") },
      ],
    },
  ],
  asks: ["place"],
  touchpoint: {
    ...blankTouchpoint,
    goal: "grow-list",
    format: { kind: "embedded", slot: "newsletter" },
    content: {
      ask: [
        line.heading("heading", "Letters from our shop", "가게에서 보내는 편지", "จดหมายจากร้านของเรา", "来自小店的信"),
        line.text(
          "text",
          "Choose what interests you and we will write about that alone.",
          "관심 있는 주제를 고르시면 그 소식만 보내 드려요.",
          "เลือกเรื่องที่สนใจ แล้วเราจะส่งเฉพาะเรื่องนั้น",
          "选择您感兴趣的内容，我们只发送相关来信。",
        ),
        emailForm(say("Subscribe", "구독하기", "สมัครรับ", "订阅"), { fields: ["interests"] }),
      ],
      done: [
        line.heading("done-heading", "You are on the list", "구독해 주셔서 감사합니다", "สมัครเรียบร้อยแล้ว", "订阅成功"),
        line.text(
          "done-text",
          "The next letter goes to you too.",
          "다음 편지부터 보내 드릴게요.",
          "จดหมายฉบับถัดไปจะส่งถึงคุณด้วย",
          "下一封来信也会寄给您。",
        ),
      ],
    },
    targeting: { ...blankTouchpoint.targeting, hideFromSubscribers: true },
    manners: { showsPerVisit: null, showsPerDay: null, showsEver: null, hoursAfterClose: 0 },
    consent: { mode: "required", text: null },
  },
};
