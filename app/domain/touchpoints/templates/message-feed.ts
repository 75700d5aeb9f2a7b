import { blankTouchpoint } from "../blank-touchpoint";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const messageFeed: TouchpointTemplate = {
  id: "message-feed",
  name: say("Your messages", "내 소식함", "ข้อความของคุณ", "我的消息"),
  purpose: say(
    "A bell where shoppers find again what you sent them and showed them.",
    "보내 드린 메시지와 안내를 다시 볼 수 있는 알림 벨입니다.",
    "กระดิ่งที่ผู้ซื้อกลับมาดูสิ่งที่เคยส่งและแสดงให้เห็น",
    "一个铃铛，顾客可随时找回您发送和展示过的内容。",
  ),
  needsOffer: false,
  touchpoint: {
    ...blankTouchpoint,
    goal: "help",
    format: { kind: "feed", side: "start", label: say("Your messages", "내 소식함", "ข้อความของคุณ", "我的消息") },
    content: {
      ask: [
        line.heading("heading", "Your messages", "내 소식함", "ข้อความของคุณ", "我的消息"),
        line.text(
          "text",
          "What we sent you and what you saw here.",
          "보내 드린 소식과 여기서 보신 안내를 모았어요.",
          "สิ่งที่เราส่งให้ และสิ่งที่คุณเคยเห็นที่นี่",
          "我们发送给您的，以及您在这里看过的。",
        ),
      ],
      done: [],
    },
    targeting: { ...blankTouchpoint.targeting, pageTypes: ["home", "product", "collection", "account", "page"] },
    manners: { showsPerVisit: null, showsPerDay: null, showsEver: null, hoursAfterClose: 0 },
  },
};
