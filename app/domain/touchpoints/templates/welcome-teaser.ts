import { blankTouchpoint } from "../blank-touchpoint";
import { emailForm } from "./email-form";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const welcomeTeaser: TouchpointTemplate = {
  id: "welcome-teaser",
  name: say("Welcome tab", "첫 구매 혜택 탭", "แท็บต้อนรับ", "新客优惠标签"),
  purpose: say(
    "A small tab at the edge keeps the welcome code at hand; it opens only when it is tapped.",
    "화면 가장자리의 작은 탭입니다. 눌렀을 때만 첫 주문 할인 안내가 열립니다.",
    "แท็บเล็ก ๆ ที่ขอบจอ เปิดข้อเสนอต้อนรับเมื่อแตะเท่านั้น",
    "屏幕边缘的小标签，点击后才会展开新客优惠。",
  ),
  needsOffer: true,
  touchpoint: {
    ...blankTouchpoint,
    goal: "grow-list",
    format: {
      kind: "teaser",
      side: "start",
      opens: "popup",
      label: say("Save on your first order", "첫 주문 할인", "ส่วนลดสั่งซื้อครั้งแรก", "首单优惠"),
    },
    content: {
      ask: [
        line.heading(
          "heading",
          "{offer} off, to say hello",
          "첫 만남 기념 {offer} 할인",
          "ลด {offer} ต้อนรับครั้งแรก",
          "初次见面，立减 {offer}",
        ),
        line.text(
          "text",
          "Tell us where to send your code. It holds for {days} days.",
          "할인 코드를 받을 이메일을 알려 주세요. {days}일 동안 쓸 수 있어요.",
          "บอกอีเมลที่จะให้ส่งโค้ด ใช้ได้ภายใน {days} วัน",
          "请告诉我们优惠码发送到哪个邮箱，{days} 天内有效。",
        ),
        emailForm(say("Send me the code", "코드 보내 주세요", "ส่งโค้ดให้ฉัน", "把优惠码发给我")),
        line.dismiss("dismiss", "No, thanks", "괜찮아요", "ไม่เป็นไร ขอบคุณ", "不用了，谢谢"),
      ],
      done: [
        line.heading(
          "done-heading",
          "Welcome, here is your code",
          "환영합니다. 할인 코드예요",
          "ยินดีต้อนรับ นี่คือโค้ดของคุณ",
          "欢迎光临，这是您的优惠码",
        ),
        { id: "done-code", kind: "code" },
        line.dismiss("done-dismiss", "Keep shopping", "쇼핑 계속하기", "เลือกซื้อต่อ", "继续购物"),
      ],
    },
    triggers: { match: "any", list: [{ kind: "seconds-on-page", seconds: 5 }] },
    targeting: { ...blankTouchpoint.targeting, pageTypes: ["home", "product", "collection", "page"], hideFromSubscribers: true },
    manners: { showsPerVisit: null, showsPerDay: null, showsEver: null, hoursAfterClose: 336 },
    consent: { mode: "required", text: null },
  },
};
