import { type Texts, texts } from "../texts";
import type { Material } from "./product-seed";

/** The second paragraph of a product's description: how what it is made of wants to be treated. */
export const care: Record<Material, Texts> = {
  stoneware: texts(
    "Thrown by hand and fired at 1,240 °C. Safe in the dishwasher, the microwave and a warm oven.",
    "손으로 빚어 1,240°C에서 구웠습니다. 식기세척기, 전자레인지, 예열한 오븐에 사용할 수 있어요.",
    "ปั้นด้วยมือและเผาที่ 1,240 °C ใช้กับเครื่องล้างจาน ไมโครเวฟ และเตาอบอุ่นได้",
    "手工拉坯，1240°C 高温烧制。可用于洗碗机、微波炉和温热的烤箱。",
  ),
  linen: texts(
    "Woven from European flax and washed soft. Wash at 60 °C, dry on the line, iron only if you like to.",
    "유럽산 아마로 짜서 부드럽게 워싱했습니다. 60°C로 세탁하고 자연 건조해 주세요. 다림질은 원할 때만.",
    "ทอจากใยแฟลกซ์ยุโรปและซักจนนุ่ม ซักที่ 60 °C ตากแห้งตามธรรมชาติ จะรีดหรือไม่รีดก็ได้",
    "以欧洲亚麻织成，经水洗变得柔软。60°C 水洗，自然晾干，喜欢平整再熨烫。",
  ),
  wood: texts(
    "Turned from a single piece of European wood and oiled by hand. Wash by hand and oil it twice a year.",
    "유럽산 원목 한 덩어리를 깎아 손으로 오일을 발랐습니다. 손으로 씻고 일 년에 두 번 오일을 발라 주세요.",
    "ทำจากไม้ยุโรปชิ้นเดียวและเคลือบน้ำมันด้วยมือ ล้างด้วยมือและทาน้ำมันปีละสองครั้ง",
    "取整块欧洲木材制成，手工上油。请手洗，每年上油两次。",
  ),
  tea: texts(
    "Picked by hand on small farms and packed by us in Berlin. Keeps its scent for a year, closed and dry.",
    "작은 농장에서 손으로 딴 잎을 베를린에서 직접 포장합니다. 밀봉해 건조하게 두면 일 년 동안 향이 유지됩니다.",
    "เก็บด้วยมือจากไร่ขนาดเล็กและบรรจุโดยเราในเบอร์ลิน เก็บปิดสนิทในที่แห้งจะหอมนานหนึ่งปี",
    "由小农场手工采摘，在柏林由我们亲手包装。密封干燥保存，香气可保一年。",
  ),
  glass: texts(
    "Blown from recycled glass, with a stopper of natural cork. Safe in the dishwasher without the cork.",
    "재활용 유리를 불어 만들고 천연 코르크 마개를 더했습니다. 코르크를 빼면 식기세척기에 사용할 수 있어요.",
    "เป่าจากแก้วรีไซเคิล จุกไม้ก๊อกธรรมชาติ ถอดจุกแล้วใช้กับเครื่องล้างจานได้",
    "以再生玻璃吹制，配天然软木塞。取下木塞后可用洗碗机清洗。",
  ),
  wax: texts(
    "Poured in small batches, with a cotton wick. Keep the wick short and the flame burns calm and clean.",
    "면 심지를 넣어 소량씩 부어 만들었습니다. 심지를 짧게 유지하면 불꽃이 차분하고 깨끗합니다.",
    "เทเทียนทีละน้อยพร้อมไส้ฝ้าย ตัดไส้ให้สั้นเสมอ เปลวไฟจะนิ่งและสะอาด",
    "小批量浇制，棉质烛芯。保持烛芯短小，火焰会安静而洁净。",
  ),
  other: texts(
    "Made in a small workshop that we have known for years, from materials that last and can be mended.",
    "오래 알고 지낸 작은 공방에서, 오래 쓰고 고쳐 쓸 수 있는 재료로 만들었습니다.",
    "ผลิตในเวิร์กช็อปเล็ก ๆ ที่เรารู้จักมานาน จากวัสดุที่ทนทานและซ่อมแซมได้",
    "出自与我们相识多年的小作坊，选用耐用、可修补的材料。",
  ),
};
