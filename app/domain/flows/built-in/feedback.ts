import type { FlowDefinition } from "../flow-definition";

/** Asks one question two days after the order arrived. Part of the order's service; who unsubscribed is left alone all the same. */
export function feedbackFlow(): FlowDefinition {
  return {
    kind: "feedback",
    trigger: { kind: "order-delivered" },
    exits: ["order-cancelled"],
    steps: [
      { id: "wait", kind: "wait", minutes: 48 * 60 },
      {
        id: "question",
        kind: "message",
        channel: "email",
        purpose: "transactional",
        content: {
          layout: "feedback",
          subject: {
            en: "One question about your order {{ order_name }}",
            ko: "주문 {{ order_name }}에 대해 한 가지만 여쭙습니다",
            th: "คำถามเดียวเกี่ยวกับคำสั่งซื้อ {{ order_name }}",
            "zh-CN": "关于您的订单 {{ order_name }}，只有一个问题",
          },
          preview: {
            en: "A number from 0 to 10 is all it takes.",
            ko: "0부터 10까지 숫자 하나면 충분합니다.",
            th: "แค่เลือกตัวเลขจาก 0 ถึง 10",
            "zh-CN": "只需从 0 到 10 选一个数字。",
          },
          heading: {
            en: "How likely are you to recommend {{ shop }} to a friend?",
            ko: "{{ shop }}을(를) 친구에게 추천하실 의향이 얼마나 되나요?",
            th: "คุณมีแนวโน้มจะแนะนำ {{ shop }} ให้เพื่อนมากแค่ไหน",
            "zh-CN": "您有多大可能向朋友推荐 {{ shop }}？",
          },
          body: {
            en: "{% if first_name %}Hello {{ first_name }}, your{% else %}Your{% endif %} order {{ order_name }} should be at home with you by now. One tap on a number tells us how we did.",
            ko: "{% if first_name %}{{ first_name }}님, {% endif %}주문하신 {{ order_name }} 상품은 잘 받으셨나요? 숫자 하나만 눌러 주시면 큰 도움이 됩니다.",
            th: "{% if first_name %}สวัสดีคุณ{{ first_name }} {% endif %}คำสั่งซื้อ {{ order_name }} น่าจะถึงมือคุณแล้ว แตะตัวเลขเดียวเพื่อบอกเราว่าเป็นอย่างไร",
            "zh-CN":
              "{% if first_name %}{{ first_name }}，您好。{% endif %}您的订单 {{ order_name }} 应该已经送到了。点一个数字，告诉我们您的感受。",
          },
          button: { en: "Give my answer", ko: "답변하기", th: "ให้คำตอบ", "zh-CN": "回答问题" },
        },
      },
    ],
  };
}
