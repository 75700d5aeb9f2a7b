import { texts } from "../texts";
import type { ProductSeed } from "./product-seed";

export const mugsAndCups: readonly ProductSeed[] = [
  {
    handle: "stoneware-mug", material: "stoneware", shape: "mug", room: "linen", accent: "lemon", colour: "moss", price: 2200, colours: ["moss", "oat", "clay", "ink"], tags: ["bestseller"],
    title: texts("Stoneware mug", "스톤웨어 머그", "แก้วมัคสโตนแวร์", "粗陶马克杯"),
    text: texts("The mug we reach for every morning: a wide handle for four fingers, 350 ml, and a raw foot that sits well in the hand.", "매일 아침 손이 가는 머그. 네 손가락이 들어가는 넓은 손잡이, 350ml, 유약을 바르지 않은 바닥이 손에 잘 맞습니다.", "แก้วที่เราหยิบใช้ทุกเช้า หูจับกว้างสำหรับสี่นิ้ว จุ 350 มล. ฐานดินเปลือยจับถนัดมือ", "每天早晨都会拿起的杯子：宽把手可容四指，350 毫升，素烧杯底贴合掌心。"),
  },
  {
    handle: "tall-latte-mug", material: "stoneware", shape: "tall-mug", room: "honey", accent: "cloth", colour: "clay", price: 2600, colours: ["clay", "oat", "slate"],
    title: texts("Tall latte mug", "톨 라테 머그", "แก้วลาเต้ทรงสูง", "高身拿铁杯"),
    text: texts("Tall and slender, so that milk foam stands and coffee stays warm to the last sip. Holds 420 ml.", "길고 날렵해서 우유 거품이 살아 있고 마지막 한 모금까지 따뜻합니다. 용량 420ml.", "ทรงสูงเพรียว ฟองนมตั้งสวยและกาแฟอุ่นจนหยดสุดท้าย จุ 420 มล.", "杯身修长，奶泡挺立，最后一口依然温热。容量 420 毫升。"),
  },
  {
    handle: "espresso-cup", material: "stoneware", shape: "espresso", room: "dusk", accent: "none", colour: "ink", price: 1800, colours: ["ink", "chalk", "clay"],
    title: texts("Espresso cup and saucer", "에스프레소 잔과 받침", "แก้วเอสเปรสโซพร้อมจานรอง", "浓缩咖啡杯碟"),
    text: texts("Thick walls that keep 70 ml hot, and a saucer with room for a biscuit.", "두꺼운 벽이 70ml를 따뜻하게 지켜 주고, 받침에는 비스킷 하나 놓을 자리가 있습니다.", "ผนังหนาเก็บความร้อนกาแฟ 70 มล. จานรองมีที่วางบิสกิต", "厚壁为 70 毫升咖啡保温，杯碟刚好放得下一块饼干。"),
  },
  {
    handle: "handleless-tea-cup", material: "stoneware", shape: "tea-cup", room: "sage", accent: "egg", colour: "sage", price: 1600, colours: ["sage", "sand", "ink"],
    title: texts("Handleless tea cup", "손잡이 없는 찻잔", "ถ้วยชาไร้หู", "无柄茶杯"),
    text: texts("A cup to hold with both hands. Thin at the rim, warm at the palm, 200 ml.", "두 손으로 감싸 쥐는 잔. 입술이 닿는 곳은 얇고 손바닥은 따뜻합니다. 200ml.", "ถ้วยสำหรับประคองสองมือ ขอบบาง อุ่นฝ่ามือ 200 มล.", "双手捧起的茶杯，杯口薄，掌心暖，200 毫升。"),
  },
  {
    handle: "breakfast-cup", material: "stoneware", shape: "breakfast-cup", room: "blush", accent: "none", colour: "chalk", price: 2900, colours: ["chalk", "sage", "honey"],
    title: texts("Breakfast cup and saucer", "브렉퍼스트 컵과 받침", "ถ้วยอาหารเช้าพร้อมจานรอง", "早餐杯碟"),
    text: texts("Wide enough to dip a croissant, deep enough for a long Sunday. 400 ml.", "크루아상을 적셔 먹을 만큼 넓고, 느긋한 일요일만큼 깊습니다. 400ml.", "กว้างพอจุ่มครัวซองต์ ลึกพอสำหรับเช้าวันอาทิตย์ยาว ๆ 400 มล.", "宽到能蘸可颂，深到装得下一个悠长的周日。400 毫升。"),
  },
  {
    handle: "speckled-mug", material: "stoneware", shape: "speckled-mug", room: "mist", accent: "fig", colour: "chalk", price: 1900, was: 2400, colours: ["chalk", "sand"], tags: ["sale"],
    title: texts("Speckled mug", "스페클 머그", "แก้วมัคลายจุด", "斑点马克杯"),
    text: texts("Iron in the clay comes through the glaze as freckles; no two are alike. 320 ml.", "흙 속의 철분이 유약 위로 주근깨처럼 올라와 같은 것이 하나도 없습니다. 320ml.", "ธาตุเหล็กในดินผุดเป็นจุดกระผ่านเคลือบ ไม่มีใบไหนเหมือนกัน 320 มล.", "陶土中的铁质透过釉面化作斑点，没有两只相同。320 毫升。"),
  },
  {
    handle: "travel-tumbler", material: "stoneware", shape: "tumbler", room: "linen", accent: "sprig", colour: "moss", price: 3200, colours: ["moss", "slate"], soldOut: ["slate"],
    title: texts("Travel tumbler", "트래블 텀블러", "แก้วพกพา", "随行杯"),
    text: texts("Stoneware for the road, with a cork sleeve and a lid that closes. 350 ml.", "코르크 슬리브와 꼭 닫히는 뚜껑을 더한 외출용 스톤웨어. 350ml.", "สโตนแวร์สำหรับพกเดินทาง มีปลอกไม้ก๊อกและฝาปิด 350 มล.", "可以带出门的粗陶杯，配软木套和密合杯盖。350 毫升。"),
  },
  {
    handle: "childs-cup", material: "stoneware", shape: "child-cup", room: "honey", accent: "spoon", colour: "sand", price: 1500, soldOut: "all",
    title: texts("Child's two-handled cup", "아이용 양손 컵", "ถ้วยเด็กสองหู", "儿童双耳杯"),
    text: texts("Two handles for small hands and a low, steady foot. 180 ml of milk, or of treasure.", "작은 손을 위한 두 개의 손잡이와 낮고 안정된 바닥. 우유도, 보물도 180ml.", "สองหูสำหรับมือเล็ก ฐานเตี้ยมั่นคง ใส่นมหรือสมบัติได้ 180 มล.", "给小手的两只把手，低矮稳当的杯底。盛 180 毫升牛奶，或者宝贝。"),
  },
];
