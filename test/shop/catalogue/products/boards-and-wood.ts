import { texts } from "../texts";
import type { ProductSeed } from "./product-seed";

export const boardsAndWood: readonly ProductSeed[] = [
  {
    handle: "oak-chopping-board", material: "wood", shape: "board", room: "sage", accent: "lemon", colour: "oak", price: 4900, sizes: [["small", 3900], ["medium", 4900], ["large", 6400]], tags: ["bestseller"],
    title: texts("Oak chopping board", "오크 도마", "เขียงไม้โอ๊ก", "橡木砧板"),
    text: texts("Two and a half centimetres of oak that does not slide, does not warp and is kind to knives.", "미끄러지지 않고 휘지 않으며 칼날에 순한 2.5cm 두께의 오크.", "ไม้โอ๊กหนา 2.5 ซม. ไม่ลื่น ไม่บิดงอ ถนอมคมมีด", "2.5 厘米厚橡木，不滑、不翘、不伤刀。"),
  },
  {
    handle: "walnut-round-board", material: "wood", shape: "round-board", room: "honey", accent: "none", colour: "walnut", price: 5800,
    title: texts("Round walnut board", "월넛 원형 보드", "เขียงกลมไม้วอลนัต", "胡桃木圆板"),
    text: texts("Carries the cheese to the table and looks like dessert itself. 34 cm with a handle.", "치즈를 담아 내면 그 자체로 디저트 같은 보드. 손잡이 포함, 지름 34cm.", "เสิร์ฟชีสขึ้นโต๊ะแล้วดูน่ากินราวของหวาน 34 ซม. พร้อมด้ามจับ", "端上奶酪，本身就像一道甜点。直径 34 厘米，带柄。"),
  },
  {
    handle: "bread-board", material: "wood", shape: "bread-board", room: "blush", accent: "none", colour: "oak", price: 4400,
    title: texts("Bread board", "브레드 보드", "เขียงขนมปัง", "面包板"),
    text: texts("Long enough for a sourdough and its crumbs, with a groove that gathers them.", "사워도 한 덩이와 부스러기까지 넉넉한 길이, 부스러기를 모으는 홈이 있습니다.", "ยาวพอสำหรับซาวร์โดว์หนึ่งก้อน มีร่องเก็บเศษขนมปัง", "放得下一条酸面包，凹槽收住碎屑。"),
  },
  {
    handle: "cherry-spoons", material: "wood", shape: "spoons", room: "mist", accent: "egg", colour: "walnut", price: 3200, tags: ["gift"],
    title: texts("Cooking spoons, set of three", "조리 스푼 3종 세트", "ช้อนไม้ทำอาหาร ชุด 3", "木勺三件套"),
    text: texts("A spoon, a spatula and a taster of cherry wood that leave pans unscratched.", "팬을 긁지 않는 체리나무 스푼, 뒤집개, 맛보기 스푼.", "ช้อน ตะหลิว และช้อนชิมไม้เชอร์รี ไม่ขูดกระทะ", "樱桃木勺、铲与试味勺，不伤锅面。"),
  },
  {
    handle: "rolling-pin", material: "wood", shape: "rolling-pin", room: "honey", accent: "egg", colour: "oak", price: 2600,
    title: texts("Rolling pin", "밀대", "ไม้นวดแป้ง", "擀面杖"),
    text: texts("Turned beech with handles that turn freely; heavy where it should be.", "손잡이가 자유롭게 도는 너도밤나무 밀대. 무거워야 할 곳이 무겁습니다.", "ไม้บีชกลึง ด้ามหมุนอิสระ หนักในจุดที่ควรหนัก", "车制榉木，手柄可自由转动，该重的地方重。"),
  },
  {
    handle: "serving-tray", material: "wood", shape: "tray", room: "linen", accent: "none", colour: "walnut", price: 6200, was: 7800, tags: ["sale"],
    title: texts("Serving tray", "서빙 트레이", "ถาดเสิร์ฟ", "托盘"),
    text: texts("Breakfast for two travels safely to bed. Raised edge, cut-out handles, 48 cm.", "두 사람의 아침을 침대까지 안전하게. 올라온 테두리와 손잡이 구멍, 48cm.", "พาอาหารเช้าสองที่ไปถึงเตียงอย่างปลอดภัย ขอบยก มีช่องจับ 48 ซม.", "把两人份早餐稳稳送到床边。高边、镂空把手，48 厘米。"),
  },
  {
    handle: "mortar-and-pestle", material: "wood", shape: "mortar", room: "dusk", accent: "fig", colour: "walnut", price: 4700, soldOut: "all",
    title: texts("Mortar and pestle", "절구와 절굿공이", "ครกและสาก", "研钵与杵"),
    text: texts("For pesto, cardamom and bad moods. Olive wood, rough inside, smooth outside.", "페스토, 카르다몸, 그리고 나쁜 기분을 위해. 올리브나무, 안은 거칠고 겉은 매끈합니다.", "สำหรับเพสโต้ กระวาน และอารมณ์ไม่ดี ไม้มะกอก ด้านในหยาบ ด้านนอกเรียบ", "磨青酱、豆蔻与坏心情。橄榄木，内糙外滑。"),
  },
  {
    handle: "salt-cellar", material: "wood", shape: "salt-cellar", room: "sage", accent: "spoon", colour: "oak", price: 2900,
    title: texts("Salt cellar", "소금 단지", "กระปุกเกลือไม้", "木盐罐"),
    text: texts("A lid that swings aside for a pinch with wet fingers, and closes by itself.", "젖은 손으로도 한 꼬집 집을 수 있게 옆으로 열리고 저절로 닫히는 뚜껑.", "ฝาหมุนเปิดหยิบเกลือได้แม้มือเปียก แล้วปิดเอง", "盖子侧旋，湿手也能取盐，会自己合上。"),
  },
];
