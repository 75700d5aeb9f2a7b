/** The texts of the shop's pages by handle, by language; HTML paragraphs. */
interface PageText {
  handle: string;
  title: Record<string, string>;
  body: Record<string, string>;
  /** Handle of the only shop that has this page. */
  only?: string;
}

const pages: readonly PageText[] = [
  {
    handle: "about",
    only: "marl-and-moss",
    title: { en: "About us", ko: "브랜드 이야기", th: "เกี่ยวกับเรา", "zh-CN": "关于我们" },
    body: {
      en: "<p>Marl is the soft, lime-rich earth that potters mix into their clay. Moss is what grows on the north side of our workshop. We make and choose things for the kitchen and the table that are used every day and look better for it.</p><p>Four of us throw, weave, pack and answer letters in a courtyard in Berlin-Weißensee. If something breaks, write to us: we can often mend it.</p>",
      ko: "<p>말(Marl)은 도예가가 점토에 섞는 부드러운 석회질 흙이고, 모스(Moss)는 공방 북쪽 벽에 자라는 이끼입니다. 매일 쓰고, 쓸수록 좋아지는 주방과 식탁의 물건을 만들고 고릅니다.</p><p>베를린 바이센제의 안뜰에서 네 사람이 빚고, 짜고, 포장하고, 편지에 답합니다. 깨지면 알려 주세요. 고칠 수 있는 경우가 많습니다.</p>",
      th: "<p>มาร์ลคือดินปูนเนื้อนุ่มที่ช่างปั้นผสมลงในดินเหนียว มอสคือสิ่งที่ขึ้นทางทิศเหนือของเวิร์กช็อปเรา เราทำและเลือกของใช้ในครัวและบนโต๊ะที่ใช้ทุกวันและยิ่งใช้ยิ่งงาม</p><p>เราสี่คนปั้น ทอ แพ็ก และตอบจดหมายอยู่ในลานบ้านที่เบอร์ลิน-ไวเซินเซ ถ้ามีอะไรแตก เขียนมาหาเรา เรามักซ่อมได้</p>",
      "zh-CN":
        "<p>Marl 是陶工掺进陶土的松软灰泥，Moss 是长在我们工坊北墙的青苔。我们制作并挑选每天都会用、越用越好的厨房与餐桌器物。</p><p>四个人在柏林魏森湖的院子里拉坯、织布、打包、回信。若有破损请写信给我们，多半修得好。</p>",
    },
  },
  {
    handle: "shipping-and-returns",
    title: { en: "Shipping and returns", ko: "배송 및 반품", th: "การจัดส่งและการคืนสินค้า", "zh-CN": "配送与退货" },
    body: {
      en: "<p>We pack in paper and send within two working days. Postage is a flat price and free for larger orders; you see it before you pay.</p><p>Changed your mind? Send things back unused within 30 days and we refund them in full. Something arrived broken? A photo is enough.</p>",
      ko: "<p>종이로 포장해 영업일 기준 2일 이내에 발송합니다. 배송비는 정액이며 일정 금액 이상은 무료입니다. 결제 전에 확인하실 수 있어요.</p><p>마음이 바뀌셨나요? 사용하지 않은 상품은 30일 이내 반품 시 전액 환불해 드립니다. 파손된 경우 사진 한 장이면 충분합니다.</p>",
      th: "<p>เราห่อด้วยกระดาษและส่งภายในสองวันทำการ ค่าส่งราคาเดียว และส่งฟรีเมื่อซื้อครบยอด คุณเห็นค่าส่งก่อนชำระเงิน</p><p>เปลี่ยนใจ ส่งคืนสินค้าที่ไม่ได้ใช้ภายใน 30 วัน เราคืนเงินเต็มจำนวน หากของแตกหัก ส่งรูปมาก็พอ</p>",
      "zh-CN":
        "<p>我们用纸张包装，两个工作日内发出。运费固定，满额免邮，付款前可见。</p><p>改变主意？未使用的商品 30 天内寄回，全额退款。收到破损？一张照片就够。</p>",
    },
  },
  {
    handle: "care",
    title: { en: "Care", ko: "관리 방법", th: "การดูแลรักษา", "zh-CN": "保养" },
    body: {
      en: "<p>Stoneware goes into the dishwasher. Wood does not: wipe it, dry it standing, and oil it when it looks thirsty. Linen likes 60 °C and a line in the wind.</p>",
      ko: "<p>스톤웨어는 식기세척기에 넣어도 됩니다. 나무는 안 돼요. 닦아서 세워 말리고, 메말라 보이면 오일을 발라 주세요. 리넨은 60°C 세탁과 바람 부는 빨랫줄을 좋아합니다.</p>",
      th: "<p>สโตนแวร์เข้าเครื่องล้างจานได้ ส่วนไม้ไม่ได้ เช็ดแล้ววางตั้งให้แห้ง ทาน้ำมันเมื่อดูแห้ง ผ้าลินินชอบน้ำ 60 °C และราวตากลมโกรก</p>",
      "zh-CN": "<p>粗陶可用洗碗机。木器不行：擦净竖放晾干，显干时上油。亚麻喜欢 60°C 水洗和有风的晾绳。</p>",
    },
  },
  {
    handle: "contact",
    title: { en: "Contact", ko: "문의", th: "ติดต่อ", "zh-CN": "联系我们" },
    body: {
      en: "<p>Write to us at the address below; someone who has held the thing in question will answer.</p>",
      ko: "<p>아래 주소로 편지해 주세요. 그 물건을 직접 만져 본 사람이 답장합니다.</p>",
      th: "<p>เขียนถึงเราตามที่อยู่ด้านล่าง คนที่เคยจับของชิ้นนั้นจริง ๆ จะเป็นผู้ตอบ</p>",
      "zh-CN": "<p>请写信到下面的地址，回复您的人一定亲手拿过那件东西。</p>",
    },
  },
];

/** A page of a shop by its handle. */
export function findPage(handle: string, shop: string): PageText | undefined {
  return pages.find((page) => page.handle === handle && (page.only ?? shop) === shop);
}

/** Handles of all pages that a shop has. */
export function pageHandles(shop: string): string[] {
  return pages.filter((page) => (page.only ?? shop) === shop).map(({ handle }) => handle);
}
