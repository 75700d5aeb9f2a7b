import { texts } from "../texts";
import type { ProductSeed } from "./product-seed";

export const storage: readonly ProductSeed[] = [
  {
    handle: "storage-jar", material: "glass", shape: "jar", room: "honey", accent: "sprig", colour: "sand", price: 2200, sizes: [["0.5 l", 1600], ["1 l", 2200], ["2 l", 2900]],
    title: texts("Storage jar with cork", "코르크 저장 유리병", "โหลแก้วฝาไม้ก๊อก", "软木塞储物罐"),
    text: texts("See how much rice is left before you write the list.", "장보기 목록을 쓰기 전에 쌀이 얼마나 남았는지 한눈에.", "เห็นว่าข้าวเหลือเท่าไรก่อนเขียนรายการซื้อของ", "列购物单之前，先看看米还剩多少。"),
  },
  {
    handle: "stoneware-canister", material: "stoneware", shape: "canister", room: "linen", accent: "fig", colour: "chalk", price: 4200, colours: ["chalk", "moss", "ink"],
    title: texts("Stoneware canister", "스톤웨어 캐니스터", "โถสโตนแวร์ฝาไม้", "粗陶密封罐"),
    text: texts("Keeps coffee dark and dry under a lid of oiled ash with a soft seal.", "오일을 바른 물푸레나무 뚜껑과 부드러운 패킹이 커피를 어둡고 건조하게 지킵니다.", "เก็บกาแฟให้มืดและแห้งใต้ฝาไม้แอชเคลือบน้ำมันพร้อมซีลนุ่ม", "油润白蜡木盖配软密封圈，让咖啡避光干燥。"),
  },
  {
    handle: "butter-dish", material: "stoneware", shape: "butter-dish", room: "dusk", accent: "none", colour: "clay", price: 3900, colours: ["clay", "chalk", "slate"], tags: ["gift"],
    title: texts("Butter dish", "버터 디시", "จานใส่เนย", "黄油盒"),
    text: texts("A whole 250 g block at the right softness for toast, under a bell with a good knob.", "250g 버터 한 덩이를 토스트에 딱 좋은 부드러움으로, 손잡이 좋은 덮개 아래에.", "ใส่เนยก้อน 250 ก. นุ่มพอดีทาขนมปัง ใต้ฝาครอบจับถนัด", "整块 250 克黄油，软硬恰好抹吐司，罩在好提的盖下。"),
  },
  {
    handle: "oil-bottle", material: "stoneware", shape: "oil-bottle", room: "sage", accent: "lemon", colour: "moss", price: 3400, colours: ["moss", "ink"],
    title: texts("Oil bottle", "오일 병", "ขวดน้ำมัน", "油瓶"),
    text: texts("Keeps olive oil in the dark and pours a thin, clean thread. 500 ml.", "올리브 오일을 빛에서 지키고 가늘고 깨끗하게 따릅니다. 500ml.", "เก็บน้ำมันมะกอกให้พ้นแสง รินเป็นสายบางสะอาด 500 มล.", "让橄榄油避光，倒出细净的一线。500 毫升。"),
  },
  {
    handle: "linen-bread-bag", material: "linen", shape: "bread-bag", room: "blush", accent: "none", colour: "oat", price: 2400, was: 2800, tags: ["sale"],
    title: texts("Linen bread bag", "리넨 빵 주머니", "ถุงขนมปังลินิน", "亚麻面包袋"),
    text: texts("Lets a loaf breathe, so the crust stays a crust. Draws shut with a cord.", "빵이 숨 쉬게 해 껍질이 바삭함을 유지합니다. 끈으로 조여 닫아요.", "ให้ขนมปังหายใจ เปลือกยังกรอบ รูดปิดด้วยเชือก", "让面包透气，外壳依旧酥脆。抽绳收口。"),
  },
  {
    handle: "willow-basket", material: "other", shape: "basket", room: "mist", accent: "egg", colour: "sand", price: 5200,
    title: texts("Market basket", "장바구니", "ตะกร้าตลาด", "集市篮"),
    text: texts("White willow, woven tight; carries leeks upright and lasts for decades.", "촘촘하게 짠 흰 버들. 대파를 세워 담을 수 있고 수십 년을 씁니다.", "หวายวิลโลว์ขาวสานแน่น ใส่ต้นหอมตั้งตรงได้ ใช้ได้นานหลายสิบปี", "白柳条密编，可竖放大葱，一用几十年。"),
  },
  {
    handle: "fermenting-crock", material: "stoneware", shape: "crock", room: "honey", accent: "none", colour: "oat", price: 6800, soldOut: "all",
    title: texts("Fermenting crock", "발효 항아리", "ไหหมักดอง", "发酵坛"),
    text: texts("A water rim, two weights and three litres of room for kimchi or kraut.", "물막이 테두리와 누름돌 두 개, 김치나 사우어크라우트를 위한 3리터.", "มีขอบน้ำ ที่ถ่วงสองชิ้น จุ 3 ลิตรสำหรับกิมจิหรือกะหล่ำดอง", "水封坛口，两块压石，三升容量，做泡菜或酸菜。"),
  },
];
