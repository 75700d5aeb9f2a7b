import { blankTouchpoint } from "../blank-touchpoint";
import type { TouchpointTemplate } from "./template";

export const helpWhileChoosing: TouchpointTemplate = {
  id: "help-while-choosing",
  name: { en: "Help while choosing", ko: "고르는 데 도움", th: "ช่วยเลือกสินค้า", "zh-CN": "选购帮助" },
  purpose: {
    en: "Offers help when a shopper pauses on a product page.",
    ko: "상품 페이지에서 잠시 망설이는 고객에게 도움을 드립니다.",
    th: "เสนอความช่วยเหลือเมื่อผู้ซื้อหยุดคิดในหน้าสินค้า",
    "zh-CN": "在顾客于商品页停下思考时，主动提供帮助。",
  },
  needsOffer: false,
  touchpoint: {
    ...blankTouchpoint,
    goal: "help",
    format: { kind: "slide-in", corner: "end" },
    content: {
      ask: [
        {
          id: "heading",
          kind: "heading",
          text: { en: "Not sure yet?", ko: "아직 고민 중이신가요?", th: "ยังไม่แน่ใจใช่ไหม", "zh-CN": "还没拿定主意？" },
        },
        {
          id: "text",
          kind: "text",
          text: {
            en: "Ask us about size, care or delivery. A person will answer you.",
            ko: "크기, 관리 방법, 배송에 대해 물어보세요. 담당자가 직접 답해 드립니다.",
            th: "สอบถามเรื่องขนาด การดูแล หรือการจัดส่งได้เลย มีเจ้าหน้าที่ตอบด้วยตนเอง",
            "zh-CN": "关于尺寸、保养或配送，欢迎咨询，由真人为您解答。",
          },
        },
        {
          id: "button",
          kind: "button",
          label: { en: "Ask a question", ko: "문의하기", th: "สอบถาม", "zh-CN": "咨询" },
          url: "/pages/contact",
        },
        {
          id: "dismiss",
          kind: "dismiss",
          label: { en: "Just looking", ko: "둘러보는 중이에요", th: "แค่ดูก่อน", "zh-CN": "先看看" },
        },
      ],
      done: [],
    },
    triggers: { match: "any", list: [{ kind: "seconds-idle", seconds: 30 }] },
    targeting: { ...blankTouchpoint.targeting, pageTypes: ["product"] },
    manners: { showsPerVisit: 1, showsPerDay: 1, showsEver: 3, hoursAfterClose: 168 },
  },
};
