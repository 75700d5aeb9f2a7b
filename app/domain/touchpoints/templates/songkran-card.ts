import { blankTouchpoint } from "../blank-touchpoint";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const songkranCard: TouchpointTemplate = {
  id: "songkran-card",
  name: say("Songkran card", "송끄란 카드", "การ์ดสงกรานต์", "宋干节贺卡"),
  purpose: say(
    "Greets visitors who read Thai in the days of Songkran.",
    "송끄란 기간에 태국어 방문자에게 새해 인사를 전합니다.",
    "ทักทายผู้เข้าชมภาษาไทยในช่วงสงกรานต์",
    "宋干节期间向泰文访客送上问候。",
  ),
  needsOffer: false,
  season: "songkran",
  touchpoint: {
    ...blankTouchpoint,
    goal: "greet",
    format: { kind: "popup" },
    content: {
      ask: [
        line.heading("heading", "Happy Songkran", "행복한 송끄란 보내세요", "สวัสดีวันสงกรานต์", "宋干节快乐"),
        line.text(
          "text",
          "A cool, safe and happy new year to you and your family.",
          "가족과 함께 시원하고 안전한 새해 맞으시길 바랍니다.",
          "ขอให้ปีใหม่ไทยนี้ชุ่มฉ่ำ ปลอดภัย และมีความสุขกับครอบครัว",
          "愿您与家人度过清凉、平安、快乐的泰历新年。",
        ),
        line.dismiss("dismiss", "Close the card", "카드 닫기", "ปิดการ์ด", "关闭卡片"),
      ],
      done: [],
    },
    triggers: { match: "any", list: [{ kind: "seconds-on-page", seconds: 4 }] },
    targeting: { ...blankTouchpoint.targeting, pageTypes: ["home"], locales: ["th"] },
    manners: { showsPerVisit: 1, showsPerDay: 1, showsEver: 1, hoursAfterClose: 720 },
  },
};
