import { boardsAndWood } from "./products/boards-and-wood";
import { bowlsAndPlates } from "./products/bowls-and-plates";
import { jugsAndVases } from "./products/jugs-and-vases";
import { kitchenLinen } from "./products/kitchen-linen";
import { mugsAndCups } from "./products/mugs-and-cups";
import type { ProductSeed } from "./products/product-seed";
import { storage } from "./products/storage";
import { tableAndLight } from "./products/table-and-light";
import { tea } from "./products/tea";
import { type Texts, texts } from "./texts";

export interface CollectionSeed {
  handle: string;
  title: Texts;
  text: Texts;
  /** Handle of the product whose picture it shows. */
  face: string;
  products: readonly ProductSeed[];
}

/** The eight collections of Marl & Moss with their sixty products. */
export const collections: readonly CollectionSeed[] = [
  {
    handle: "mugs-and-cups",
    face: "stoneware-mug",
    products: mugsAndCups,
    title: texts("Mugs and cups", "머그와 컵", "แก้วและถ้วย", "马克杯与茶杯"),
    text: texts(
      "For the first thing in the morning and the last at night.",
      "아침의 첫 잔과 밤의 마지막 잔을 위해.",
      "สำหรับถ้วยแรกของเช้าและถ้วยสุดท้ายของคืน",
      "清晨第一杯，夜里最后一杯。",
    ),
  },
  {
    handle: "bowls-and-plates",
    face: "cereal-bowl",
    products: bowlsAndPlates,
    title: texts("Bowls and plates", "볼과 접시", "ชามและจาน", "碗与盘"),
    text: texts(
      "Stoneware that plain food looks good on.",
      "소박한 음식이 돋보이는 스톤웨어.",
      "สโตนแวร์ที่ทำให้อาหารธรรมดาดูดี",
      "让家常菜好看的粗陶。",
    ),
  },
  {
    handle: "jugs-and-vases",
    face: "bottle-vase",
    products: jugsAndVases,
    title: texts("Jugs and vases", "저그와 화병", "เหยือกและแจกัน", "壶与花瓶"),
    text: texts(
      "Something to pour from, something to put a branch in.",
      "따르는 것, 가지를 꽂는 것.",
      "ไว้ริน และไว้ปักกิ่งไม้",
      "可以倾注，也可以插枝。",
    ),
  },
  {
    handle: "kitchen-linen",
    face: "linen-tea-towel",
    products: kitchenLinen,
    title: texts("Kitchen linen", "키친 리넨", "ผ้าลินินในครัว", "厨房亚麻"),
    text: texts("Washed soft, made to be used.", "부드럽게 워싱해 편하게 쓰는 천.", "ซักจนนุ่ม ทำมาเพื่อใช้จริง", "水洗柔软，为使用而做。"),
  },
  {
    handle: "boards-and-wood",
    face: "oak-chopping-board",
    products: boardsAndWood,
    title: texts("Boards and wood", "도마와 나무", "เขียงและงานไม้", "砧板与木器"),
    text: texts(
      "Oak and walnut, oiled by hand.",
      "손으로 오일을 바른 오크와 월넛.",
      "ไม้โอ๊กและวอลนัตเคลือบน้ำมันด้วยมือ",
      "橡木与胡桃木，手工上油。",
    ),
  },
  {
    handle: "tea",
    face: "stoneware-teapot",
    products: tea,
    title: texts("Tea", "차", "ชา", "茶"),
    text: texts(
      "Leaves from small farms and the things to brew them with.",
      "작은 농장의 잎과 차를 우리는 도구.",
      "ใบชาจากไร่เล็ก ๆ และอุปกรณ์ชงชา",
      "小农场的茶叶与泡茶器具。",
    ),
  },
  {
    handle: "storage",
    face: "storage-jar",
    products: storage,
    title: texts("Storage", "보관", "เก็บของ", "收纳"),
    text: texts(
      "A good place for everything that is eaten later.",
      "나중에 먹을 모든 것의 좋은 자리.",
      "ที่ดี ๆ สำหรับทุกอย่างที่จะกินทีหลัง",
      "给每样稍后再吃的东西一个好去处。",
    ),
  },
  {
    handle: "table-and-light",
    face: "candle-holder",
    products: tableAndLight,
    title: texts("Table and light", "테이블과 빛", "โต๊ะและแสง", "餐桌与光"),
    text: texts("What makes a table an evening.", "식탁을 저녁으로 만드는 것들.", "สิ่งที่ทำให้โต๊ะกลายเป็นค่ำคืน", "让餐桌成为夜晚的物件。"),
  },
];
