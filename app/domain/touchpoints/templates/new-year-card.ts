import { blankTouchpoint } from "../blank-touchpoint";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const newYearCard: TouchpointTemplate = {
  id: "new-year-card",
  name: say("New Year card", "새해 카드", "การ์ดปีใหม่", "新年贺卡"),
  purpose: say(
    "Wishes your visitors a good new year, from New Year’s Eve to the second of January.",
    "12월 31일부터 1월 2일까지 새해 인사를 전합니다.",
    "อวยพรปีใหม่แก่ผู้เข้าชม ตั้งแต่วันสิ้นปีถึง 2 มกราคม",
    "从 12 月 31 日到 1 月 2 日，向访客恭贺新年。",
  ),
  needsOffer: false,
  season: "new-year",
  touchpoint: {
    ...blankTouchpoint,
    goal: "greet",
    format: { kind: "popup" },
    content: {
      ask: [
        line.heading("heading", "Happy New Year", "새해 복 많이 받으세요", "สวัสดีปีใหม่", "新年快乐"),
        line.text(
          "text",
          "May it be a kind one. Thank you for being with us.",
          "올해도 좋은 일이 가득하시길 바랍니다. 함께해 주셔서 감사합니다.",
          "ขอให้เป็นปีที่ดี ขอบคุณที่อยู่กับเรา",
          "愿新的一年万事顺意，感谢一路有您。",
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
