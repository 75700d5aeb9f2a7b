import { blankTouchpoint } from "../blank-touchpoint";
import { unsetLink } from "../unset-link";
import { line } from "./line";
import { say } from "./say";
import type { TouchpointTemplate } from "./template";

export const howItIsMade: TouchpointTemplate = {
  id: "how-it-is-made",
  name: say("How it is made", "제작 과정 영상", "เบื้องหลังการผลิต", "制作过程"),
  purpose: say(
    "A film beside the product. Nothing is loaded from elsewhere before someone plays it.",
    "상품 옆에 두는 영상입니다. 재생하기 전에는 외부에서 아무것도 불러오지 않습니다.",
    "วิดีโอในหน้าสินค้า ไม่โหลดสิ่งใดจากภายนอกจนกว่าจะกดเล่น",
    "商品旁的影片，播放前不会从外部加载任何内容。",
  ),
  needsOffer: false,
  asks: ["link", "place"],
  touchpoint: {
    ...blankTouchpoint,
    goal: "announce",
    format: { kind: "embedded", slot: "film" },
    content: {
      ask: [
        line.heading("heading", "See how it is made", "만드는 과정을 보여 드려요", "ดูวิธีที่เราทำ", "看看它如何制成"),
        line.text(
          "text",
          "Two minutes in the workshop, from the first step to the last.",
          "처음부터 끝까지, 작업실의 2분을 담았습니다.",
          "สองนาทีในโรงงานของเรา ตั้งแต่ขั้นแรกจนเสร็จ",
          "两分钟走进工坊，从第一步到最后一步。",
        ),
        { id: "film", kind: "video", url: unsetLink, label: say("Watch the film", "영상 보기", "ชมวิดีโอ", "观看影片"), pictureUrl: null },
      ],
      done: [],
    },
    targeting: { ...blankTouchpoint.targeting, pageTypes: ["product"] },
    manners: { showsPerVisit: null, showsPerDay: null, showsEver: null, hoursAfterClose: 0 },
  },
};
