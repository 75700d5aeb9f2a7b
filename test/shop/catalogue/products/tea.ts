import { texts } from "../texts";
import type { ProductSeed } from "./product-seed";

export const tea: readonly ProductSeed[] = [
  {
    handle: "sencha-tin", material: "tea", shape: "tin", room: "sage", accent: "sprig", colour: "moss", price: 1800, sizes: [["50 g", 1000], ["100 g", 1800], ["250 g", 3900]], tags: ["bestseller"],
    title: texts("Sencha in a tin", "센차 틴", "ชาเซนฉะในกระป๋อง", "煎茶罐装"),
    text: texts("First picking from Kagoshima: grass, sea air and a sweet end. Two minutes at 70 °C.", "가고시마 첫물차. 풀 향과 바닷바람, 달콤한 여운. 70°C에서 2분.", "ชาเก็บแรกจากคาโงชิมะ กลิ่นหญ้าสด ลมทะเล หวานปลายลิ้น 70 °C สองนาที", "鹿儿岛头采：青草、海风与回甘。70°C 泡两分钟。"),
  },
  {
    handle: "hojicha-tin", material: "tea", shape: "tin", room: "honey", accent: "cloth", colour: "rust", price: 1600, sizes: [["50 g", 900], ["100 g", 1600]],
    title: texts("Hojicha in a tin", "호지차 틴", "ชาโฮจิฉะในกระป๋อง", "焙茶罐装"),
    text: texts("Roasted over charcoal until it smells of toast and chestnuts. Kind in the evening.", "토스트와 밤 향이 날 때까지 숯불에 볶았습니다. 저녁에 마시기 좋아요.", "คั่วบนถ่านจนหอมขนมปังปิ้งและเกาลัด ดื่มเย็น ๆ ก็สบาย", "炭火焙至吐司与栗香，晚间饮用也温和。"),
  },
  {
    handle: "earl-grey-tin", material: "tea", shape: "tin", room: "dusk", accent: "lemon", colour: "ink", price: 1500, sizes: [["50 g", 850], ["100 g", 1500], ["250 g", 3300]],
    title: texts("Earl Grey in a tin", "얼그레이 틴", "ชาเอิร์ลเกรย์ในกระป๋อง", "伯爵红茶罐装"),
    text: texts("Assam with real oil of bergamot, no more of it than a gentleman would wear.", "아삼에 진짜 베르가모트 오일을, 신사가 뿌릴 만큼만.", "ชาอัสสัมกับน้ำมันเบอร์กามอตแท้ ในปริมาณพองาม", "阿萨姆配天然佛手柑油，分寸如绅士的香水。"),
  },
  {
    handle: "camomile-pouch", material: "tea", shape: "pouch", room: "linen", accent: "pear", colour: "honey", price: 1200, was: 1500, tags: ["sale"],
    title: texts("Camomile and honeybush", "캐모마일과 허니부시", "คาโมมายล์และฮันนี่บุช", "洋甘菊蜜树茶"),
    text: texts("Whole flowers, no caffeine, a quiet end to a loud day.", "꽃을 통째로, 카페인 없이. 시끄러웠던 하루의 조용한 끝.", "ดอกเต็ม ไร้คาเฟอีน จบวันวุ่นวายอย่างเงียบสงบ", "整朵花，无咖啡因，喧闹一天的安静收尾。"),
  },
  {
    handle: "stoneware-teapot", material: "stoneware", shape: "teapot", room: "blush", accent: "egg", colour: "clay", price: 7400, colours: ["clay", "moss", "chalk"], tags: ["gift"],
    title: texts("Stoneware teapot", "스톤웨어 티포트", "กาน้ำชาสโตนแวร์", "粗陶茶壶"),
    text: texts("Eight hundred millilitres, a strainer behind the spout, and a lid that stays on.", "800ml, 주둥이 안쪽의 거름망, 기울여도 떨어지지 않는 뚜껑.", "800 มล. มีตะแกรงหลังพวย และฝาที่ไม่หลุด", "800 毫升，壶嘴内有滤孔，壶盖不掉落。"),
  },
  {
    handle: "tea-strainer", material: "other", shape: "strainer", room: "mist", accent: "none", colour: "oak", price: 1700,
    title: texts("Tea strainer", "차 거름망", "ที่กรองชา", "茶漏"),
    text: texts("Fine steel mesh on a wooden handle that stays cool; rests on any cup.", "고운 스틸 망과 뜨거워지지 않는 나무 손잡이. 어떤 잔에도 걸칠 수 있어요.", "ตะแกรงเหล็กละเอียด ด้ามไม้ไม่ร้อน วางได้บนทุกถ้วย", "细密钢网，木柄不烫手，可搁在任何杯上。"),
  },
  {
    handle: "matcha-whisk", material: "other", shape: "whisk", room: "sage", accent: "none", colour: "sand", price: 2300,
    title: texts("Matcha whisk", "차선", "แปรงตีมัทฉะ", "茶筅"),
    text: texts("Eighty tines split by hand from one piece of bamboo. Soak it before its first bowl.", "대나무 한 토막을 손으로 여든 갈래로 쪼갰습니다. 첫 사용 전 물에 불려 주세요.", "ซี่ไผ่แปดสิบซี่ผ่าด้วยมือจากไผ่ชิ้นเดียว แช่น้ำก่อนใช้ครั้งแรก", "一节竹子手工劈成八十本。首次使用前请浸水。"),
  },
  {
    handle: "matcha-bowl", material: "stoneware", shape: "matcha-bowl", room: "blush", accent: "spoon", colour: "oat", price: 4800, colours: ["oat", "plum"], soldOut: ["plum"],
    title: texts("Matcha bowl", "말차 다완", "ถ้วยมัทฉะ", "抹茶碗"),
    text: texts("Wide at the bottom for the whisk, with a thumb's dent where it wants to be held.", "차선이 움직이기 좋게 바닥이 넓고, 쥐는 자리에 엄지 자국이 있습니다.", "ก้นกว้างสำหรับแปรง มีรอยนิ้วหัวแม่มือตรงที่ควรจับ", "碗底宽便于击拂，掌握处留有拇指的凹痕。"),
  },
];
