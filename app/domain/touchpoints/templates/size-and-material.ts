import { blankTouchpoint } from "../blank-touchpoint";
import { unsetLink } from "../unset-link";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const sizeAndMaterial: TouchpointTemplate = {
  id: "size-and-material",
  name: say("Size and material", "크기와 소재", "ขนาดและวัสดุ", "尺寸与材质"),
  purpose: say(
    "For those who have read a product page to its end: where to look up size and material.",
    "상품 페이지를 끝까지 읽은 고객에게 크기와 소재 안내를 보여 드립니다.",
    "สำหรับผู้ที่อ่านหน้าสินค้าจนจบ บอกว่าดูขนาดและวัสดุได้ที่ไหน",
    "为读完商品页的顾客指明尺寸与材质说明。",
  ),
  needsOffer: false,
  asks: ["link"],
  touchpoint: {
    ...blankTouchpoint,
    goal: "help",
    format: { kind: "slide-in", corner: "end" },
    content: {
      ask: [
        line.heading("heading", "Will it fit?", "잘 맞을지 궁금하신가요?", "จะพอดีไหม", "合适吗？"),
        line.text(
          "text",
          "All measures and materials are on one page, with pictures.",
          "모든 치수와 소재를 사진과 함께 한 페이지에 정리했어요.",
          "ขนาดและวัสดุทั้งหมดอยู่ในหน้าเดียว พร้อมรูป",
          "所有尺寸与材质都在一页，并附图片。",
        ),
        line.button("button", unsetLink, "See sizes and materials", "크기와 소재 보기", "ดูขนาดและวัสดุ", "查看尺寸与材质"),
        line.dismiss("dismiss", "I know my size", "알고 있어요", "ทราบแล้ว", "我已了解"),
      ],
      done: [],
    },
    triggers: {
      match: "all",
      list: [
        { kind: "scroll-percent", percent: 60 },
        { kind: "seconds-on-page", seconds: 20 },
      ],
    },
    targeting: { ...blankTouchpoint.targeting, pageTypes: ["product"] },
    manners: { showsPerVisit: 1, showsPerDay: 1, showsEver: 3, hoursAfterClose: 336 },
  },
};
