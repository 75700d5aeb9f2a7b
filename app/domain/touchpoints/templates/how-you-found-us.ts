import { blankTouchpoint } from "../blank-touchpoint";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const howYouFoundUs: TouchpointTemplate = {
  id: "how-you-found-us",
  name: say("How did you find us?", "어떻게 알고 오셨나요?", "รู้จักเราได้อย่างไร", "您如何找到我们？"),
  purpose: say(
    "One tap from new visitors tells you where they come from, also where no link says so.",
    "새 방문자가 한 번 눌러 알려 줍니다. 링크로는 알 수 없는 유입 경로까지 파악할 수 있어요.",
    "ผู้เข้าชมใหม่แตะครั้งเดียวเพื่อบอกที่มา แม้ไม่มีลิงก์บอก",
    "新访客点一下即可告知来源，链接无法体现的也能了解。",
  ),
  needsOffer: false,
  touchpoint: {
    ...blankTouchpoint,
    goal: "listen",
    format: { kind: "slide-in", corner: "start" },
    content: {
      ask: [
        {
          id: "source",
          kind: "question",
          ask: "choice",
          text: say("How did you find us?", "저희를 어떻게 알게 되셨나요?", "คุณรู้จักเราจากไหน", "您是怎么知道我们的？"),
          low: {},
          high: {},
          options: [
            { id: "friend", label: say("From a friend", "지인 소개", "เพื่อนแนะนำ", "朋友推荐") },
            { id: "search", label: say("By searching", "검색", "ค้นหาเจอ", "搜索") },
            { id: "social", label: say("On social media", "소셜 미디어", "โซเชียลมีเดีย", "社交媒体") },
            { id: "press", label: say("In the press or a blog", "기사나 블로그", "ข่าวหรือบล็อก", "媒体或博客") },
            { id: "other", label: say("Somewhere else", "그 외", "ที่อื่น", "其他") },
          ],
          button: {},
        },
        line.dismiss("dismiss", "Skip", "건너뛰기", "ข้าม", "跳过"),
      ],
      done: [
        line.text(
          "done-text",
          "Thank you. Enjoy looking around.",
          "감사합니다. 편하게 둘러보세요.",
          "ขอบคุณ เชิญเลือกชมตามสบาย",
          "谢谢您，请随意浏览。",
        ),
      ],
    },
    triggers: { match: "any", list: [{ kind: "pages-viewed", pages: 4 }] },
    targeting: { ...blankTouchpoint.targeting, pageTypes: ["home", "product", "collection", "page"], visitors: "new" },
    manners: { showsPerVisit: 1, showsPerDay: 1, showsEver: 1, hoursAfterClose: 8760 },
  },
};
