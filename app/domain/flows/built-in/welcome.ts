import type { FlowDefinition } from "../flow-definition";

/** Greets who subscribed, with the code they were given, when there is one. */
export function welcomeFlow(): FlowDefinition {
  return {
    kind: "welcome",
    trigger: { kind: "subscribed" },
    exits: ["unsubscribed"],
    steps: [
      { id: "wait", kind: "wait", minutes: 0 },
      {
        id: "welcome",
        kind: "message",
        channel: "email",
        purpose: "marketing",
        content: {
          layout: "welcome",
          subject: {
            en: "{% if code %}Your code for {{ offer }} at {{ shop }}{% else %}Welcome to {{ shop }}{% endif %}",
            ko: "{% if code %}{{ shop }} {{ offer }} 코드를 보내드립니다{% else %}{{ shop }}에 오신 것을 환영합니다{% endif %}",
            th: "{% if code %}โค้ด{{ offer }}จาก {{ shop }}{% else %}ยินดีต้อนรับสู่ {{ shop }}{% endif %}",
            "zh-CN": "{% if code %}您在 {{ shop }} 的{{ offer }}优惠码{% else %}欢迎来到 {{ shop }}{% endif %}",
          },
          preview: {
            en: "{% if code %}It is yours alone and holds until {{ code_ends }}.{% else %}Good to have you with us.{% endif %}",
            ko: "{% if code %}고객님만을 위한 코드이며 {{ code_ends }}까지 사용할 수 있습니다.{% else %}함께해 주셔서 반갑습니다.{% endif %}",
            th: "{% if code %}เป็นโค้ดของคุณคนเดียว ใช้ได้ถึง {{ code_ends }}{% else %}ดีใจที่คุณมาอยู่กับเรา{% endif %}",
            "zh-CN": "{% if code %}专属于您，有效期至 {{ code_ends }}。{% else %}很高兴认识您。{% endif %}",
          },
          heading: {
            en: "Welcome{% if first_name %}, {{ first_name }}{% endif %}",
            ko: "{% if first_name %}{{ first_name }}님, {% endif %}환영합니다",
            th: "ยินดีต้อนรับ{% if first_name %} คุณ{{ first_name }}{% endif %}",
            "zh-CN": "{% if first_name %}{{ first_name }}，{% endif %}欢迎您",
          },
          body: {
            en: "Thank you for joining us. We write when there is something worth your time, and no more often than that.{% if code %}\n\nHere is your code for {{ offer }}. The button applies it, so there is nothing to type.{% endif %}",
            ko: "함께해 주셔서 감사합니다. 꼭 전하고 싶은 소식이 있을 때만 메일을 드리겠습니다.{% if code %}\n\n{{ offer }} 코드입니다. 아래 버튼을 누르면 자동으로 적용됩니다.{% endif %}",
            th: "ขอบคุณที่มาอยู่กับเรา เราจะเขียนถึงคุณเมื่อมีเรื่องที่น่าสนใจจริง ๆ เท่านั้น{% if code %}\n\nนี่คือโค้ด{{ offer }}ของคุณ กดปุ่มด้านล่างเพื่อใช้โค้ดได้ทันที ไม่ต้องพิมพ์{% endif %}",
            "zh-CN":
              "感谢您的加入。只有值得分享的消息，我们才会写信给您。{% if code %}\n\n这是您的{{ offer }}优惠码，点击按钮即可自动使用，无需输入。{% endif %}",
          },
          button: {
            en: "{% if code %}Shop with my code{% else %}Visit the shop{% endif %}",
            ko: "{% if code %}코드 적용하고 쇼핑하기{% else %}쇼핑하러 가기{% endif %}",
            th: "{% if code %}ใช้โค้ดแล้วเลือกซื้อ{% else %}ไปที่ร้าน{% endif %}",
            "zh-CN": "{% if code %}使用优惠码购物{% else %}去逛逛{% endif %}",
          },
        },
      },
    ],
  };
}
