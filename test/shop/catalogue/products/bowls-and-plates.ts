import { texts } from "../texts";
import type { ProductSeed } from "./product-seed";

export const bowlsAndPlates: readonly ProductSeed[] = [
  {
    handle: "cereal-bowl", material: "stoneware", shape: "bowl", room: "honey", accent: "lemon", colour: "clay", price: 2400, colours: ["clay", "chalk", "sage"], tags: ["bestseller"],
    title: texts("Everyday bowl", "데일리 볼", "ชามประจำวัน", "日常碗"),
    text: texts("Muesli, soup, ice cream: the bowl that is always in the dishwasher. 600 ml.", "뮤즐리, 수프, 아이스크림까지. 늘 식기세척기에 들어 있는 바로 그 볼. 600ml.", "มูสลี่ ซุป ไอศกรีม ชามที่ถูกใช้จนอยู่ในเครื่องล้างจานเสมอ 600 มล.", "麦片、汤、冰淇淋：总在洗碗机里的那只碗。600 毫升。"),
  },
  {
    handle: "noodle-bowl", material: "stoneware", shape: "deep-bowl", room: "dusk", accent: "none", colour: "ink", price: 3400, colours: ["ink", "moss", "rust"],
    title: texts("Deep noodle bowl", "깊은 면기", "ชามก๋วยเตี๋ยวทรงลึก", "深面碗"),
    text: texts("A high wall keeps the broth hot; a notch in the rim keeps the chopsticks where you laid them. 1.1 l.", "높은 벽이 국물을 따뜻하게 지키고, 테두리의 홈이 젓가락을 잡아 줍니다. 1.1L.", "ผนังสูงเก็บน้ำซุปให้ร้อน ขอบมีร่องวางตะเกียบ 1.1 ลิตร", "高碗壁让汤头保持滚烫，碗沿凹槽可搁筷子。1.1 升。"),
  },
  {
    handle: "salad-bowl", material: "stoneware", shape: "wide-bowl", room: "linen", accent: "cloth", colour: "sage", price: 5200, sizes: [["medium", 5200], ["large", 6800]],
    title: texts("Salad bowl", "샐러드 볼", "ชามสลัด", "沙拉碗"),
    text: texts("Wide, so that leaves can be tossed without a mess, and good-looking enough to stay on the table.", "넓어서 잎채소를 흘리지 않고 버무릴 수 있고, 식탁에 그대로 두어도 보기 좋습니다.", "ปากกว้าง คลุกสลัดไม่หกเลอะ และสวยพอจะวางไว้บนโต๊ะ", "开口宽大，拌沙拉不洒出，留在餐桌上也好看。"),
  },
  {
    handle: "pasta-bowl", material: "stoneware", shape: "pasta-bowl", room: "blush", accent: "none", colour: "oat", price: 2800, colours: ["oat", "slate"],
    title: texts("Pasta bowl", "파스타 볼", "ชามพาสต้า", "意面盘"),
    text: texts("Between a plate and a bowl: a low wall to wind the fork against and a rim to hold it by.", "접시와 볼 사이. 포크를 돌려 감을 낮은 벽과 손으로 쥐기 좋은 테두리가 있습니다.", "กึ่งจานกึ่งชาม ผนังเตี้ยให้ม้วนเส้น และขอบกว้างจับถนัด", "介于盘与碗之间：浅壁便于卷面，宽沿便于端取。"),
  },
  {
    handle: "dinner-plate", material: "stoneware", shape: "plate", room: "mist", accent: "pear", colour: "moss", price: 2900, colours: ["moss", "chalk", "ink"],
    title: texts("Dinner plate", "디너 접시", "จานอาหารค่ำ", "正餐盘"),
    text: texts("27 cm across with a gentle rim. The matt glaze makes plain food look thought about.", "지름 27cm, 완만한 테두리. 무광 유약이 소박한 음식도 정성스러워 보이게 합니다.", "เส้นผ่านศูนย์กลาง 27 ซม. ขอบโค้งนุ่ม เคลือบด้านทำให้อาหารธรรมดาดูน่ากิน", "直径 27 厘米，盘沿柔和。哑光釉让家常菜也显得用心。"),
  },
  {
    handle: "side-plate", material: "stoneware", shape: "side-plate", room: "sage", accent: "fig", colour: "chalk", price: 1700, was: 2100, colours: ["chalk", "moss", "clay"], tags: ["sale"],
    title: texts("Side plate", "앞접시", "จานแบ่ง", "边盘"),
    text: texts("20 cm for bread, cake and the best part of every dinner, the cheese.", "빵과 케이크, 그리고 모든 저녁의 하이라이트인 치즈를 위한 20cm.", "20 ซม. สำหรับขนมปัง เค้ก และชีสซึ่งเป็นช่วงที่ดีที่สุดของมื้อ", "20 厘米，盛面包、蛋糕，以及一餐中最好的部分：奶酪。"),
  },
  {
    handle: "serving-platter", material: "stoneware", shape: "platter", room: "honey", accent: "none", colour: "rust", price: 5900, soldOut: [], colours: ["rust", "chalk"],
    title: texts("Serving platter", "서빙 플래터", "จานเสิร์ฟใบใหญ่", "大餐盘"),
    text: texts("An oval of 42 cm for a roast, a tart, or all the tomatoes of August.", "로스트, 타르트, 또는 8월의 토마토를 한가득 담을 42cm 타원 접시.", "จานรี 42 ซม. สำหรับเนื้ออบ ทาร์ต หรือมะเขือเทศทั้งฤดู", "42 厘米椭圆盘，盛烤肉、挞，或整个八月的番茄。"),
  },
  {
    handle: "dipping-dishes", material: "stoneware", shape: "dishes", room: "dusk", accent: "none", colour: "slate", price: 2600, was: 3200, tags: ["sale", "gift"],
    title: texts("Dipping dishes, set of three", "소스 종지 3개 세트", "ถ้วยน้ำจิ้ม ชุด 3 ใบ", "蘸碟三件套"),
    text: texts("Three small dishes in three tones, for oil, salt and everything in between.", "오일, 소금, 그 사이의 모든 것을 위한 세 가지 톤의 작은 종지.", "ถ้วยเล็กสามโทนสี สำหรับน้ำมัน เกลือ และทุกอย่างระหว่างนั้น", "三种色调的小碟，盛油、盐，以及其间的一切。"),
  },
];
