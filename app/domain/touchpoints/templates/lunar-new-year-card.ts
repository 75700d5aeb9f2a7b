import { blankTouchpoint } from "../blank-touchpoint";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const lunarNewYearCard: TouchpointTemplate = {
  id: "lunar-new-year-card",
  name: say("Lunar New Year card", "설날 카드", "การ์ดตรุษจีน", "春节贺卡"),
  purpose: say(
    "Greets visitors who read Korean or Chinese in the days of the Lunar New Year.",
    "설 연휴에 한국어와 중국어 방문자에게 명절 인사를 전합니다.",
    "ทักทายผู้เข้าชมภาษาเกาหลีและจีนในช่วงตรุษจีน",
    "春节期间向中文和韩文访客拜年。",
  ),
  needsOffer: false,
  season: "lunar-new-year",
  touchpoint: {
    ...blankTouchpoint,
    goal: "greet",
    format: { kind: "popup" },
    content: {
      ask: [
        line.heading("heading", "Happy Lunar New Year", "즐거운 설 명절 보내세요", "สุขสันต์วันตรุษจีน", "新春快乐"),
        line.text(
          "text",
          "Health, peace and a full table to you and yours.",
          "가족과 함께 건강하고 행복한 설 보내시길 바랍니다.",
          "ขอให้คุณและครอบครัวสุขภาพดี มีแต่ความสุข",
          "祝您和家人身体健康，阖家幸福。",
        ),
        line.dismiss("dismiss", "Close the card", "카드 닫기", "ปิดการ์ด", "关闭卡片"),
      ],
      done: [],
    },
    triggers: { match: "any", list: [{ kind: "seconds-on-page", seconds: 4 }] },
    targeting: { ...blankTouchpoint.targeting, pageTypes: ["home"], locales: ["ko", "zh-CN"] },
    manners: { showsPerVisit: 1, showsPerDay: 1, showsEver: 1, hoursAfterClose: 720 },
  },
};
