import { texts } from "../texts";
import type { ProductSeed } from "./product-seed";

export const tableAndLight: readonly ProductSeed[] = [
  {
    handle: "candle-holder", material: "stoneware", shape: "candle-holder", room: "sage", accent: "none", colour: "moss", price: 2800, colours: ["moss", "honey", "ink"],
    title: texts("Candle holder", "촛대", "เชิงเทียน", "烛台"),
    text: texts("With a ring for the finger, as if to find the way to bed by it.", "촛불을 들고 침실로 향하듯, 손가락을 끼우는 고리가 있습니다.", "มีห่วงสอดนิ้ว ราวกับถือส่องทางเข้านอน", "带指环，仿佛可以秉烛走向卧室。"),
  },
  {
    handle: "beeswax-candles", material: "wax", shape: "candles", room: "dusk", accent: "none", colour: "honey", price: 1900, sizes: [["set of 2", 1900], ["set of 4", 3400]], tags: ["bestseller"],
    title: texts("Beeswax candles", "밀랍 초", "เทียนขี้ผึ้ง", "蜂蜡蜡烛"),
    text: texts("Pure wax from beekeepers in Brandenburg. They smell of summer and do not drip.", "브란덴부르크 양봉가의 순수 밀랍. 여름 향이 나고 촛농이 흐르지 않습니다.", "ขี้ผึ้งแท้จากผู้เลี้ยงผึ้งบรันเดินบวร์ค หอมฤดูร้อนและไม่หยด", "勃兰登堡养蜂人的纯蜂蜡，带着夏日气息，不滴蜡。"),
  },
  {
    handle: "jar-candle", material: "wax", shape: "jar-candle", room: "linen", accent: "fig", colour: "plum", price: 2600, tags: ["gift"],
    title: texts("Fig and cedar candle", "무화과 시더 캔들", "เทียนหอมมะเดื่อซีดาร์", "无花果雪松香烛"),
    text: texts("Forty hours of a calm green scent; the cup is yours to keep.", "차분한 초록 향이 40시간. 다 쓰면 컵은 그대로 쓰세요.", "กลิ่นเขียวสงบสี่สิบชั่วโมง หมดแล้วเก็บถ้วยไว้ใช้ต่อ", "四十小时沉静绿意，燃尽后杯子归你。"),
  },
  {
    handle: "match-pot", material: "stoneware", shape: "matches", room: "blush", accent: "none", colour: "ink", price: 1800, colours: ["ink", "sand"],
    title: texts("Match pot", "성냥 단지", "กระปุกไม้ขีด", "火柴罐"),
    text: texts("A striker under the foot, long matches within. Looks better than a lighter.", "바닥에 점화면, 안에는 긴 성냥. 라이터보다 보기 좋습니다.", "ใต้ก้นมีแผ่นขีด ด้านในไม้ขีดยาว ดูดีกว่าไฟแช็ก", "罐底可划火，内装长火柴，比打火机好看。"),
  },
  {
    handle: "cork-trivet", material: "other", shape: "trivet", room: "mist", accent: "none", colour: "sand", price: 1400, was: 1700, tags: ["sale"],
    title: texts("Cork trivet", "코르크 받침", "ที่รองหม้อไม้ก๊อก", "软木锅垫"),
    text: texts("Two centimetres of Portuguese cork between the hottest pot and the best table.", "가장 뜨거운 냄비와 가장 아끼는 식탁 사이, 포르투갈 코르크 2cm.", "ไม้ก๊อกโปรตุเกสหนาสองเซนติเมตร คั่นหม้อร้อนกับโต๊ะตัวโปรด", "两厘米葡萄牙软木，隔开最烫的锅与最好的桌。"),
  },
  {
    handle: "gift-box", material: "other", shape: "gift-box", room: "honey", accent: "none", colour: "oat", price: 6900, tags: ["gift"],
    title: texts("Slow morning gift box", "느린 아침 선물 상자", "กล่องของขวัญเช้าอันเชื่องช้า", "慢早晨礼盒"),
    text: texts("A stoneware mug, sencha, a tea towel and a candle, wrapped and tied. A card is free.", "스톤웨어 머그, 센차, 티타월, 초를 곱게 포장했습니다. 카드는 무료.", "แก้วสโตนแวร์ ชาเซนฉะ ผ้าเช็ดจาน และเทียน ห่อผูกพร้อมการ์ดฟรี", "粗陶杯、煎茶、茶巾与蜡烛，包好系好，免费附卡。"),
  },
];
