import { blankTouchpoint } from "../blank-touchpoint";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const seasonCard: TouchpointTemplate = {
  id: "season-card",
  name: say("Season card", "연말 카드", "การ์ดปลายปี", "岁末贺卡"),
  purpose: say(
    "Fills the window once with good wishes for the winter holidays, and sells nothing.",
    "연말 인사를 화면 가득 한 번 전합니다. 판매 문구는 없습니다.",
    "คำอวยพรปลายปีเต็มจอหนึ่งครั้ง ไม่ได้ขายอะไร",
    "以全屏送上一次岁末祝福，不推销。",
  ),
  needsOffer: false,
  season: "winter-holidays",
  touchpoint: {
    ...blankTouchpoint,
    goal: "greet",
    format: { kind: "full-screen" },
    content: {
      ask: [
        line.heading("heading", "Warm wishes for the season", "따뜻한 연말 보내세요", "ขอให้ปลายปีนี้อบอุ่น", "愿岁末温暖安康"),
        line.text(
          "text",
          "May the days be quiet and the table full. Thank you for this year.",
          "편안하고 넉넉한 연말이 되시길 바랍니다. 올 한 해 감사했습니다.",
          "ขอให้วันหยุดสงบสุขและอิ่มเอม ขอบคุณสำหรับปีนี้",
          "愿时光静好，餐桌丰盛。感谢您这一年的陪伴。",
        ),
        line.dismiss("dismiss", "Close the card", "카드 닫기", "ปิดการ์ด", "关闭卡片"),
      ],
      done: [],
    },
    triggers: { match: "any", list: [{ kind: "seconds-on-page", seconds: 4 }] },
    targeting: { ...blankTouchpoint.targeting, pageTypes: ["home"] },
    manners: { showsPerVisit: 1, showsPerDay: 1, showsEver: 1, hoursAfterClose: 720 },
  },
};
