import { blankTouchpoint } from "../blank-touchpoint";
import { unsetLink } from "../unset-link";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const careGuide: TouchpointTemplate = {
  id: "care-guide",
  name: say("Care guide", "관리 방법 안내", "คู่มือการดูแล", "保养指南"),
  purpose: say(
    "A note on product pages that leads to how a thing is looked after.",
    "상품 페이지에서 관리 방법 안내로 이어지는 짧은 글입니다.",
    "ข้อความในหน้าสินค้าที่พาไปยังวิธีดูแลรักษา",
    "商品页上的提示，引导至保养说明。",
  ),
  needsOffer: false,
  asks: ["link"],
  touchpoint: {
    ...blankTouchpoint,
    goal: "help",
    format: { kind: "note", place: "product" },
    content: {
      ask: [
        line.heading("heading", "Looked after, it lasts", "잘 관리하면 오래 씁니다", "ดูแลดี ใช้ได้นาน", "好好保养，长久相伴"),
        line.text(
          "text",
          "Washing, storing, mending: a short guide for everyday use.",
          "세척, 보관, 수선까지 일상에서 필요한 방법을 간단히 정리했습니다.",
          "วิธีล้าง เก็บ และซ่อม ในคู่มือสั้น ๆ สำหรับทุกวัน",
          "清洗、收纳、修补，日常保养一看就懂。",
        ),
        line.button("button", unsetLink, "Read the care guide", "관리 방법 보기", "อ่านคู่มือการดูแล", "阅读保养指南"),
      ],
      done: [],
    },
    targeting: { ...blankTouchpoint.targeting, pageTypes: ["product"] },
    manners: { showsPerVisit: null, showsPerDay: null, showsEver: null, hoursAfterClose: 336 },
  },
};
