import { blankTouchpoint } from "../blank-touchpoint";
import { emailForm } from "./email-form";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const firstOrderBar: TouchpointTemplate = {
  id: "first-order-bar",
  name: say("First order bar", "첫 주문 바", "แถบคำสั่งซื้อแรก", "首单优惠条"),
  purpose: say(
    "One line at the foot of the page on desktops offers a code for the first order, in nobody's way.",
    "페이지 아래 한 줄로 첫 주문 할인을 안내합니다. 둘러보는 데 방해되지 않습니다.",
    "แถบบรรทัดเดียวท้ายหน้า เสนอโค้ดสำหรับคำสั่งซื้อแรกโดยไม่รบกวน",
    "页面底部一行字提供首单优惠，不打扰浏览。",
  ),
  needsOffer: true,
  touchpoint: {
    ...blankTouchpoint,
    goal: "grow-list",
    format: { kind: "bar", edge: "bottom" },
    content: {
      ask: [
        line.text(
          "text",
          "{offer} off your first order, by email",
          "첫 주문 {offer} 할인 코드를 이메일로",
          "รับโค้ดลด {offer} ทางอีเมล",
          "首单立减 {offer}，邮件领取",
        ),
        emailForm(say("Send the code", "코드 받기", "รับโค้ด", "领取")),
      ],
      done: [
        line.text("done-text", "Your code for {offer} off", "{offer} 할인 코드", "โค้ดลด {offer} ของคุณ", "您的 {offer} 优惠码"),
        { id: "done-code", kind: "code" },
      ],
    },
    triggers: { match: "any", list: [{ kind: "scroll-percent", percent: 25 }] },
    targeting: {
      ...blankTouchpoint.targeting,
      pageTypes: ["home", "product", "collection"],
      // On a phone a form is more than a bar has room for; the welcome tab serves it better.
      devices: ["desktop"],
      visitors: "new",
      hideFromSubscribers: true,
    },
    manners: { showsPerVisit: null, showsPerDay: null, showsEver: null, hoursAfterClose: 336 },
    consent: {
      mode: "required",
      text: say(
        "Yes, send me news and offers. I can unsubscribe at any time.",
        "네, 소식과 혜택을 받겠습니다. 언제든지 수신을 거부할 수 있습니다.",
        "ใช่ ส่งข่าวสารและข้อเสนอให้ฉัน ยกเลิกได้ทุกเมื่อ",
        "是的，请向我发送资讯和优惠，我可随时退订。",
      ),
    },
  },
};
