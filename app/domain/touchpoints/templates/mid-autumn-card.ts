import { blankTouchpoint } from "../blank-touchpoint";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const midAutumnCard: TouchpointTemplate = {
  id: "mid-autumn-card",
  name: say("Chuseok and Mid-Autumn card", "추석 카드", "การ์ดชูซอกและไหว้พระจันทร์", "中秋贺卡"),
  purpose: say(
    "Greets visitors who read Korean or Chinese when the moon is full in autumn.",
    "추석 연휴에 한국어와 중국어 방문자에게 명절 인사를 전합니다.",
    "ทักทายผู้เข้าชมภาษาเกาหลีและจีนในช่วงวันเพ็ญฤดูใบไม้ร่วง",
    "中秋期间向中文和韩文访客送上问候。",
  ),
  needsOffer: false,
  season: "mid-autumn",
  touchpoint: {
    ...blankTouchpoint,
    goal: "greet",
    format: { kind: "popup" },
    content: {
      ask: [
        line.heading("heading", "A happy harvest moon", "풍성한 한가위 보내세요", "สุขสันต์วันไหว้พระจันทร์", "中秋快乐"),
        line.text(
          "text",
          "May you spend it with those you love.",
          "소중한 분들과 넉넉하고 따뜻한 추석 보내시길 바랍니다.",
          "ขอให้ได้อยู่กับคนที่คุณรัก",
          "愿月圆人团圆，与所爱之人共度佳节。",
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
