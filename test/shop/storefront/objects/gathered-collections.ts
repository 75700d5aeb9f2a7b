import type { CollectionRecord } from "../../store/types";
import type { View } from "./view";

type Gathered = Pick<CollectionRecord, "id" | "handle" | "title" | "description" | "image">;

/** Collections that gather from the whole shop, beside the ones that the shop keeps. */
const gathered: readonly Gathered[] = [
  {
    id: 1,
    handle: "all",
    title: { en: "All products", ko: "전체 상품", th: "สินค้าทั้งหมด", "zh-CN": "全部商品" },
    description: { en: "", ko: "", th: "", "zh-CN": "" },
    image: "",
  },
  {
    id: 4,
    handle: "favourites",
    title: { en: "Favourites", ko: "인기 상품", th: "สินค้ายอดนิยม", "zh-CN": "人气之选" },
    description: { en: "", ko: "", th: "", "zh-CN": "" },
    image: "",
  },
  {
    id: 2,
    handle: "sale",
    title: { en: "Sale", ko: "세일", th: "ลดราคา", "zh-CN": "特惠" },
    description: {
      en: "Last pieces and small flaws, at a kinder price.",
      ko: "마지막 수량과 작은 흠이 있는 제품을 더 좋은 가격에.",
      th: "ชิ้นสุดท้ายและตำหนิเล็กน้อย ในราคาที่เป็นมิตร",
      "zh-CN": "最后几件与微瑕品，价格更友好。",
    },
    image: "",
  },
  {
    id: 3,
    handle: "gifts",
    title: { en: "Gifts", ko: "선물", th: "ของขวัญ", "zh-CN": "礼物" },
    description: {
      en: "Things we like to give, wrapped on request.",
      ko: "우리가 즐겨 선물하는 것들. 원하시면 포장해 드립니다.",
      th: "ของที่เราชอบมอบให้กัน ห่อให้ได้ตามต้องการ",
      "zh-CN": "我们爱送的物件，可按需包装。",
    },
    image: "",
  },
];

/** A collection by its handle, kept or gathered. */
export function findCollection(handle: string, view: View): Gathered | undefined {
  return (
    view.store.collections.find(view.shop.domain, (record) => record.handle === handle) ?? gathered.find((one) => one.handle === handle)
  );
}
