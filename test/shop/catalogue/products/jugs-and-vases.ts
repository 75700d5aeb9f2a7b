import { texts } from "../texts";
import type { ProductSeed } from "./product-seed";

export const jugsAndVases: readonly ProductSeed[] = [
  {
    handle: "milk-jug", material: "stoneware", shape: "milk-jug", room: "linen", accent: "egg", colour: "sage", price: 2700, colours: ["sage", "chalk"],
    title: texts("Milk jug", "밀크 저그", "เหยือกนม", "奶壶"),
    text: texts("Pours without a drip, and holds the small flowers when it is not holding milk. 300 ml.", "한 방울도 흐르지 않게 따라지고, 우유가 없을 땐 작은 꽃을 꽂습니다. 300ml.", "รินไม่หยด และเมื่อไม่ใส่นมก็ใส่ดอกไม้เล็ก ๆ ได้ 300 มล.", "倒时不滴漏；不装牛奶时，插几枝小花也正好。300 毫升。"),
  },
  {
    handle: "tall-pitcher", material: "stoneware", shape: "pitcher", room: "blush", accent: "lemon", colour: "oat", price: 5400, colours: ["oat", "clay", "ink"],
    title: texts("Tall pitcher", "톨 피처", "เหยือกทรงสูง", "高身水壶"),
    text: texts("A litre and a half of lemonade with room for ice. The lip is pinched by hand.", "얼음 자리까지 넉넉한 레모네이드 1.5리터. 주둥이는 손으로 눌러 빚었습니다.", "น้ำเลมอนหนึ่งลิตรครึ่งพร้อมที่ใส่น้ำแข็ง ปากเหยือกบีบด้วยมือ", "一升半柠檬水，还放得下冰块。壶嘴由手工捏成。"),
  },
  {
    handle: "water-carafe", material: "glass", shape: "carafe", room: "mist", accent: "cloth", colour: "slate", price: 3800, sizes: [["0.5 l", 3200], ["1 l", 3800]],
    title: texts("Glass carafe", "유리 카라프", "คาราฟแก้ว", "玻璃醒水瓶"),
    text: texts("For water at the bedside or wine on the table, with a cork that fits.", "침대 곁의 물이나 식탁 위의 와인을 위해, 꼭 맞는 코르크와 함께.", "ใส่น้ำข้างเตียงหรือไวน์บนโต๊ะ พร้อมจุกก๊อกพอดีปาก", "盛床头的水或餐桌的酒，配合缝软木塞。"),
  },
  {
    handle: "round-vase", material: "stoneware", shape: "round-vase", room: "sage", accent: "pear", colour: "chalk", price: 4600, colours: ["chalk", "clay"],
    title: texts("Round vase", "라운드 화병", "แจกันกลม", "圆肚花瓶"),
    text: texts("A narrow neck for one good branch. Matt outside, glazed inside, watertight.", "잘생긴 가지 하나를 위한 좁은 목. 겉은 무광, 안은 유약을 발라 물이 새지 않습니다.", "คอแคบสำหรับกิ่งไม้งาม ๆ หนึ่งกิ่ง ด้านนอกด้าน ด้านในเคลือบกันน้ำ", "细颈只为一枝好花。外壁哑光，内壁施釉不渗水。"),
  },
  {
    handle: "moon-jar", material: "stoneware", shape: "moon-jar", room: "dusk", accent: "none", colour: "chalk", price: 12800, tags: ["gift"],
    title: texts("Moon jar", "달항아리", "โถพระจันทร์", "月亮罐"),
    text: texts("Two bowls joined at the waist, in the Korean manner, and left as round as the hands made them.", "두 사발을 허리에서 이어 붙인 한국식 항아리. 손이 만든 둥근 그대로 두었습니다.", "สองชามประกบกันที่เอวตามแบบเกาหลี คงความกลมตามมือปั้น", "依韩国古法将两碗腰间相接，保留手作的圆。"),
  },
  {
    handle: "bud-vase", material: "stoneware", shape: "bud-vase", room: "dusk", accent: "none", colour: "ink", price: 2100, colours: ["ink", "honey", "sage"], tags: ["gift"],
    title: texts("Bud vase", "버드 화병", "แจกันดอกเดี่ยว", "单枝花瓶"),
    text: texts("For the one flower brought home from a walk. 14 cm tall.", "산책길에 데려온 꽃 한 송이를 위해. 높이 14cm.", "สำหรับดอกไม้ดอกเดียวที่เก็บมาจากการเดินเล่น สูง 14 ซม.", "给散步时带回家的那一朵花。高 14 厘米。"),
  },
  {
    handle: "bottle-vase", material: "stoneware", shape: "bottle-vase", room: "linen", accent: "sprig", colour: "sand", price: 4200, was: 5400, colours: ["sand", "plum"], soldOut: ["plum"], tags: ["sale"],
    title: texts("Bottle vase", "보틀 화병", "แจกันทรงขวด", "瓶形花器"),
    text: texts("A long neck and a full belly; stands alone as well as with a branch.", "긴 목과 둥근 몸통. 가지가 있어도, 홀로 서 있어도 좋습니다.", "คอยาวท้องป่อง สวยทั้งเมื่อปักกิ่งไม้และเมื่อวางเปล่า", "长颈圆腹，插枝好看，空置亦好看。"),
  },
];
