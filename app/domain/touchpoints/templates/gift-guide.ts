import { blankTouchpoint } from "../blank-touchpoint";
import { emailForm } from "./email-form";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const giftGuide: TouchpointTemplate = {
  id: "gift-guide",
  name: say("Gift guide", "선물 고르기", "ช่วยเลือกของขวัญ", "送礼指南"),
  purpose: say(
    "Two short questions, then a small choice of gifts. The answers stay in the profile.",
    "짧은 질문 두 개 뒤에 선물을 몇 가지 추천합니다. 답변은 프로필에 남습니다.",
    "สองคำถามสั้น ๆ แล้วแนะนำของขวัญ คำตอบเก็บไว้ในโปรไฟล์",
    "两个简短问题后推荐几件礼物，回答会保存到顾客档案。",
  ),
  needsOffer: false,
  fields: [
    {
      key: "gift_for",
      label: say("Who is it for?", "누구에게 드리나요?", "ให้ใคร", "送给谁？"),
      type: "one-of",
      options: [
        { id: "family", label: say("Family", "가족", "ครอบครัว", "家人") },
        { id: "friend", label: say("A friend", "친구", "เพื่อน", "朋友") },
        { id: "colleague", label: say("A colleague", "동료", "เพื่อนร่วมงาน", "同事") },
        { id: "host", label: say("A host", "집들이 선물", "เจ้าของบ้าน", "做客伴手礼") },
      ],
    },
    {
      key: "gift_budget",
      label: say("How much should it be?", "예산은 어느 정도인가요?", "งบประมาณเท่าไร", "预算多少？"),
      type: "one-of",
      options: [
        { id: "small", label: say("Something small", "가볍게", "ชิ้นเล็ก ๆ", "小心意") },
        { id: "medium", label: say("In between", "적당하게", "ปานกลาง", "适中") },
        { id: "large", label: say("Something special", "특별하게", "ชิ้นพิเศษ", "特别一些") },
      ],
    },
  ],
  asks: ["products"],
  touchpoint: {
    ...blankTouchpoint,
    goal: "help",
    format: { kind: "popup" },
    content: {
      ask: [
        line.heading("heading", "Looking for a gift?", "선물을 찾고 계신가요?", "กำลังหาของขวัญใช่ไหม", "在挑礼物吗？"),
        line.text(
          "text",
          "Two questions, and we show you a few ideas.",
          "두 가지만 알려 주시면 어울리는 선물을 추천해 드려요.",
          "ตอบสองคำถาม แล้วเราจะแนะนำให้",
          "回答两个问题，为您推荐几样。",
        ),
        emailForm(say("Show me ideas", "추천 보기", "ดูไอเดีย", "看看推荐"), { email: false, fields: ["gift_for", "gift_budget"] }),
        line.dismiss("dismiss", "Just looking", "그냥 둘러볼게요", "แค่ดูก่อน", "先看看"),
      ],
      done: [
        line.heading("done-heading", "A few ideas", "이런 선물은 어떠세요?", "ลองดูชิ้นเหล่านี้", "几个好主意"),
        {
          id: "products",
          kind: "products",
          source: { by: "choice", productIds: [] },
          mostShown: 3,
          button: say("View", "보기", "ดู", "查看"),
        },
        line.button("done-button", "/collections/all", "See everything", "전체 상품 보기", "ดูทั้งหมด", "查看全部"),
      ],
    },
    triggers: {
      match: "any",
      list: [
        { kind: "pages-viewed", pages: 5 },
        { kind: "link-parameter", name: "gift", value: null },
      ],
    },
    targeting: { ...blankTouchpoint.targeting, pageTypes: ["home", "collection", "search"] },
    manners: { showsPerVisit: 1, showsPerDay: 1, showsEver: 2, hoursAfterClose: 720 },
  },
};
