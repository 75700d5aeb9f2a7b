import { blankTouchpoint } from "../blank-touchpoint";
import type { TouchpointTemplate } from "./template";

export const newsByEmail: TouchpointTemplate = {
  id: "news-by-email",
  name: { en: "News by email", ko: "이메일 소식", th: "ข่าวสารทางอีเมล", "zh-CN": "邮件资讯" },
  purpose: {
    en: "Invites readers who have seen most of a page to your newsletter, without a discount.",
    ko: "페이지를 끝까지 읽은 방문자를 할인 없이 뉴스레터로 초대합니다.",
    th: "ชวนผู้ที่อ่านหน้าจนเกือบจบให้รับจดหมายข่าว โดยไม่ต้องให้ส่วนลด",
    "zh-CN": "邀请读完大部分页面的访客订阅资讯，无需折扣。",
  },
  needsOffer: false,
  touchpoint: {
    ...blankTouchpoint,
    goal: "grow-list",
    format: { kind: "slide-in", corner: "end" },
    content: {
      ask: [
        {
          id: "heading",
          kind: "heading",
          text: {
            en: "New things, now and then",
            ko: "새로운 소식을 가끔 전해 드려요",
            th: "ของใหม่ ส่งถึงคุณเป็นครั้งคราว",
            "zh-CN": "偶尔，为您送上新品",
          },
        },
        {
          id: "text",
          kind: "text",
          text: {
            en: "One email when something new is worth showing you. Never more than two a month.",
            ko: "보여 드릴 만한 새 소식이 있을 때만 보냅니다. 한 달에 두 통을 넘지 않습니다.",
            th: "เราจะส่งอีเมลเมื่อมีของใหม่ที่น่าสนใจ ไม่เกินเดือนละสองฉบับ",
            "zh-CN": "有值得一看的新品才会发信，每月最多两封。",
          },
        },
        {
          id: "form",
          kind: "form",
          email: true,
          fields: [],
          mostFields: 2,
          label: { en: "Email address", ko: "이메일 주소", th: "อีเมล", "zh-CN": "电子邮箱" },
          placeholder: { en: "name@example.com", ko: "name@example.com", th: "name@example.com", "zh-CN": "name@example.com" },
          button: { en: "Keep me posted", ko: "소식 받기", th: "รับข่าวสาร", "zh-CN": "订阅" },
        },
        {
          id: "dismiss",
          kind: "dismiss",
          label: { en: "Not now", ko: "다음에 할게요", th: "ไว้ภายหลัง", "zh-CN": "以后再说" },
        },
      ],
      done: [
        {
          id: "done-heading",
          kind: "heading",
          text: { en: "Thank you", ko: "감사합니다", th: "ขอบคุณ", "zh-CN": "谢谢您" },
        },
        {
          id: "done-text",
          kind: "text",
          text: {
            en: "You will hear from us when there is something to see.",
            ko: "새로운 소식이 있으면 알려 드리겠습니다.",
            th: "เราจะแจ้งให้คุณทราบเมื่อมีอะไรใหม่ ๆ",
            "zh-CN": "有新品时，我们会告诉您。",
          },
        },
      ],
    },
    triggers: { match: "any", list: [{ kind: "scroll-percent", percent: 70 }] },
    targeting: {
      ...blankTouchpoint.targeting,
      pageTypes: ["home", "collection", "page", "blog", "article"],
      hideFromSubscribers: true,
    },
    manners: { showsPerVisit: 1, showsPerDay: 1, showsEver: 3, hoursAfterClose: 720 },
    consent: { mode: "required", text: null },
  },
};
