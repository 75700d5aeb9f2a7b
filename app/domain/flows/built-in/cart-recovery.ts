import type { FlowDefinition } from "../flow-definition";

/** Reminds of a checkout that was left an hour ago; a day later once more, with a code of the shopper's own. */
export function cartRecoveryFlow(offerId: string): FlowDefinition {
  return {
    kind: "cart-recovery",
    trigger: { kind: "checkout-abandoned" },
    exits: ["purchased", "unsubscribed"],
    steps: [
      { id: "wait-first", kind: "wait", minutes: 60 },
      {
        id: "reminder",
        kind: "message",
        channel: "email",
        purpose: "marketing",
        content: {
          layout: "cart",
          subject: {
            en: "Your basket at {{ shop }} is still here",
            ko: "{{ shop }} 장바구니를 그대로 보관하고 있습니다",
            th: "ตะกร้าของคุณที่ {{ shop }} ยังอยู่",
            "zh-CN": "您在 {{ shop }} 的购物车还在",
          },
          preview: {
            en: "{{ first_product }}{% if more_products > 0 %} and {{ more_products }} more{% endif %}: one click brings it back.",
            ko: "{{ first_product }}{% if more_products > 0 %} 외 {{ more_products }}개{% endif %}, 클릭 한 번이면 이어서 주문할 수 있습니다.",
            th: "{{ first_product }}{% if more_products > 0 %} และอีก {{ more_products }} รายการ{% endif %} กดครั้งเดียวก็กลับมาสั่งซื้อต่อได้",
            "zh-CN": "{{ first_product }}{% if more_products > 0 %} 等 {{ more_products | plus: 1 }} 件商品{% endif %}，一键即可继续。",
          },
          heading: {
            en: "Still thinking it over?",
            ko: "아직 고민 중이신가요?",
            th: "ยังตัดสินใจอยู่ใช่ไหม",
            "zh-CN": "还在考虑吗？",
          },
          body: {
            en: "{% if first_name %}Hello {{ first_name }}, you{% else %}You{% endif %} left before you were done, and that is quite all right. Everything is as you left it.",
            ko: "{% if first_name %}{{ first_name }}님, {% endif %}주문을 마치지 않고 나가셨네요. 담아두신 상품은 그대로 있으니 천천히 결정하세요.",
            th: "{% if first_name %}สวัสดีคุณ{{ first_name }} {% endif %}คุณออกไปก่อนสั่งซื้อเสร็จ ไม่เป็นไรเลย สินค้าที่เลือกไว้ยังอยู่ครบ",
            "zh-CN": "{% if first_name %}{{ first_name }}，您好。{% endif %}您离开时还没有下单，没关系，您选的商品都还在。",
          },
          button: { en: "Back to my basket", ko: "장바구니로 돌아가기", th: "กลับไปที่ตะกร้า", "zh-CN": "返回购物车" },
        },
      },
      { id: "wait-second", kind: "wait", minutes: 24 * 60 },
      { id: "offer", kind: "offer", offerId },
      {
        id: "reminder-offer",
        kind: "message",
        channel: "email",
        purpose: "marketing",
        content: {
          layout: "cart",
          subject: {
            en: "Your basket{% if code %}, with {{ offer }}{% endif %}",
            ko: "담아두신 상품{% if code %}에 {{ offer }}을 더해 드립니다{% endif %}",
            th: "ตะกร้าของคุณ{% if code %} พร้อม{{ offer }}{% endif %}",
            "zh-CN": "您的购物车{% if code %}，现享{{ offer }}{% endif %}",
          },
          preview: {
            en: "{% if code %}The code is yours alone and holds until {{ code_ends }}.{% else %}Everything is as you left it.{% endif %}",
            ko: "{% if code %}고객님만을 위한 코드이며 {{ code_ends }}까지 사용할 수 있습니다.{% else %}담아두신 그대로입니다.{% endif %}",
            th: "{% if code %}โค้ดของคุณคนเดียว ใช้ได้ถึง {{ code_ends }}{% else %}ทุกอย่างยังอยู่ครบ{% endif %}",
            "zh-CN": "{% if code %}优惠码专属于您，有效期至 {{ code_ends }}。{% else %}一切都还在。{% endif %}",
          },
          heading: {
            en: "{% if code %}A little something to decide with{% else %}Your basket is still here{% endif %}",
            ko: "{% if code %}결정에 도움이 될 작은 혜택{% else %}장바구니가 그대로 있습니다{% endif %}",
            th: "{% if code %}ของเล็ก ๆ ที่ช่วยให้ตัดสินใจ{% else %}ตะกร้าของคุณยังอยู่{% endif %}",
            "zh-CN": "{% if code %}一点小心意，助您决定{% else %}您的购物车还在{% endif %}",
          },
          body: {
            en: "Your basket is still as you left it.{% if code %} Here is a code for {{ offer }}: it is yours alone, works once and holds until {{ code_ends }}. The button applies it.{% endif %} After this we will not remind you again.",
            ko: "장바구니는 그대로 있습니다.{% if code %} 한 번 사용할 수 있는 고객님만의 {{ offer }} 코드를 드립니다. {{ code_ends }}까지 유효하며 버튼을 누르면 적용됩니다.{% endif %} 이 상품에 대한 안내는 이번이 마지막입니다.",
            th: "ตะกร้าของคุณยังอยู่เหมือนเดิม{% if code %} นี่คือโค้ด{{ offer }}ของคุณคนเดียว ใช้ได้หนึ่งครั้ง ถึง {{ code_ends }} กดปุ่มเพื่อใช้โค้ดได้เลย{% endif %} เราจะไม่เตือนเรื่องนี้อีก",
            "zh-CN":
              "您的购物车保持原样。{% if code %}这是您专属的{{ offer }}优惠码，可用一次，有效期至 {{ code_ends }}，点击按钮即可使用。{% endif %}此后我们不会再提醒。",
          },
          button: { en: "Finish my order", ko: "주문 완료하기", th: "สั่งซื้อต่อ", "zh-CN": "完成订单" },
        },
      },
    ],
  };
}
