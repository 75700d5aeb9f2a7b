import { blankTouchpoint } from "../blank-touchpoint";
import { emailForm } from "./email-form";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const spinWheel: TouchpointTemplate = {
  id: "spin-wheel",
  name: say("Welcome wheel", "환영 룰렛", "วงล้อต้อนรับ", "欢迎转盘"),
  purpose: say(
    "New visitors spin once in return for their email address. Every slice wins, and the odds are yours to set.",
    "새 방문자가 이메일을 남기고 한 번 돌립니다. 꽝이 없고, 확률은 직접 정합니다.",
    "ผู้เข้าชมใหม่หมุนได้หนึ่งครั้งแลกกับอีเมล ทุกช่องได้รางวัล และคุณกำหนดโอกาสเอง",
    "新访客留下邮箱即可转一次。每格都有奖，概率由您设定。",
  ),
  needsOffer: false,
  prizes: {
    "five-percent": { kind: "percentage", value: 5, validDays: 7 },
    "ten-percent": { kind: "percentage", value: 10, validDays: 7 },
    "fifteen-percent": { kind: "percentage", value: 15, validDays: 7 },
    delivery: { kind: "free-shipping", value: 0, validDays: 7 },
  },
  touchpoint: {
    ...blankTouchpoint,
    goal: "grow-list",
    format: {
      kind: "wheel",
      slices: [
        { id: "five-percent", label: say("5% off", "5% 할인", "ลด 5%", "减 5%"), offerId: null, weight: 40 },
        { id: "delivery", label: say("Free delivery", "무료 배송", "ส่งฟรี", "免运费"), offerId: null, weight: 25 },
        { id: "ten-percent", label: say("10% off", "10% 할인", "ลด 10%", "减 10%"), offerId: null, weight: 25 },
        { id: "fifteen-percent", label: say("15% off", "15% 할인", "ลด 15%", "减 15%"), offerId: null, weight: 10 },
      ],
    },
    content: {
      ask: [
        line.heading("heading", "Spin once, win for sure", "한 번 돌리면 반드시 당첨", "หมุนครั้งเดียว ได้แน่นอน", "转一次，必有奖"),
        line.text(
          "text",
          "Your prize is a code for your first order. It comes to your email address too.",
          "첫 주문에 쓸 수 있는 코드를 드려요. 이메일로도 보내 드립니다.",
          "รางวัลเป็นโค้ดสำหรับคำสั่งซื้อแรก และส่งไปทางอีเมลด้วย",
          "奖品为首单优惠码，同时发送至您的邮箱。",
        ),
        emailForm(say("Spin the wheel", "룰렛 돌리기", "หมุนวงล้อ", "转动转盘")),
        line.dismiss("dismiss", "No, thanks", "괜찮아요", "ไม่เป็นไร ขอบคุณ", "不用了，谢谢"),
      ],
      done: [
        line.heading("done-heading", "This one is yours", "당첨을 축하드립니다", "รางวัลนี้เป็นของคุณ", "恭喜，这是您的奖品"),
        line.text(
          "done-text",
          "Use the code at checkout.",
          "결제할 때 코드를 입력해 주세요.",
          "ใส่โค้ดตอนชำระเงิน",
          "结账时输入优惠码即可使用。",
        ),
        { id: "done-code", kind: "code" },
        line.dismiss("done-dismiss", "Keep shopping", "쇼핑 계속하기", "เลือกซื้อต่อ", "继续购物"),
      ],
    },
    triggers: { match: "any", list: [{ kind: "pages-viewed", pages: 3 }] },
    targeting: {
      ...blankTouchpoint.targeting,
      pageTypes: ["home", "product", "collection"],
      visitors: "new",
      hideFromSubscribers: true,
    },
    manners: { showsPerVisit: 1, showsPerDay: 1, showsEver: 2, hoursAfterClose: 720 },
    consent: { mode: "required", text: null },
  },
};
