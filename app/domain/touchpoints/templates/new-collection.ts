import { blankTouchpoint } from "../blank-touchpoint";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const newCollection: TouchpointTemplate = {
  id: "new-collection",
  name: say("New collection", "새 컬렉션", "คอลเลกชันใหม่", "新系列"),
  purpose: say(
    "Opens the home page with a first look at a new collection, once per visitor.",
    "홈 페이지에서 새 컬렉션을 방문자마다 한 번 크게 소개합니다.",
    "เปิดหน้าแรกด้วยคอลเลกชันใหม่ ผู้เข้าชมละหนึ่งครั้ง",
    "在首页以全屏展示新系列，每位访客仅一次。",
  ),
  needsOffer: false,
  asks: ["products"],
  touchpoint: {
    ...blankTouchpoint,
    goal: "announce",
    format: { kind: "full-screen" },
    content: {
      ask: [
        line.heading("heading", "The new collection is here", "새 컬렉션을 소개합니다", "คอลเลกชันใหม่มาแล้ว", "新系列，现已上架"),
        line.text(
          "text",
          "A first look at what we have been working on.",
          "오래 준비한 상품을 먼저 보여 드려요.",
          "ชมสิ่งที่เราตั้งใจทำก่อนใคร",
          "先睹为快，看看我们的新作。",
        ),
        {
          id: "products",
          kind: "products",
          source: { by: "choice", productIds: [] },
          mostShown: 3,
          button: say("View", "보기", "ดู", "查看"),
        },
        line.button("button", "/collections/all", "See the whole collection", "전체 컬렉션 보기", "ดูทั้งคอลเลกชัน", "查看全部系列"),
        line.dismiss("dismiss", "Not now", "다음에 볼게요", "ไว้ทีหลัง", "以后再看"),
      ],
      done: [],
    },
    triggers: { match: "any", list: [{ kind: "seconds-on-page", seconds: 3 }] },
    targeting: { ...blankTouchpoint.targeting, pageTypes: ["home"] },
    manners: { showsPerVisit: 1, showsPerDay: 1, showsEver: 1, hoursAfterClose: 720 },
  },
};
