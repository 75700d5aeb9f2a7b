import { texts } from "../texts";
import type { ProductSeed } from "./product-seed";

export const kitchenLinen: readonly ProductSeed[] = [
  {
    handle: "linen-tea-towel", material: "linen", shape: "towel", room: "mist", accent: "lemon", colour: "moss", price: 1800, colours: ["moss", "oat", "rust", "slate"], tags: ["bestseller"],
    title: texts("Linen tea towel", "리넨 티타월", "ผ้าเช็ดจานลินิน", "亚麻茶巾"),
    text: texts("Dries glasses without a trace of fluff, and gets better with every wash. 50 × 70 cm.", "보풀 없이 유리잔을 닦고, 빨수록 좋아집니다. 50 × 70cm.", "เช็ดแก้วไม่ทิ้งขุย ยิ่งซักยิ่งดี 50 × 70 ซม.", "擦玻璃杯不留绒毛，越洗越好用。50 × 70 厘米。"),
  },
  {
    handle: "striped-tea-towel", material: "linen", shape: "striped-towel", room: "sage", accent: "fig", colour: "rust", price: 1900, colours: ["rust", "ink"],
    title: texts("Striped tea towel", "스트라이프 티타월", "ผ้าเช็ดจานลายทาง", "条纹茶巾"),
    text: texts("Undyed linen with three woven stripes, as in our grandmothers' cupboards.", "염색하지 않은 리넨에 세 줄 스트라이프를 짜 넣은, 할머니 찬장의 그 천.", "ลินินสีธรรมชาติทอลายสามเส้น เหมือนในตู้ของคุณยาย", "未染色亚麻织入三道条纹，像外婆橱柜里的那块。"),
  },
  {
    handle: "linen-apron", material: "linen", shape: "apron", room: "honey", accent: "none", colour: "clay", price: 5600, colours: ["clay", "ink", "moss"], tags: ["gift"],
    title: texts("Linen apron", "리넨 앞치마", "ผ้ากันเปื้อนลินิน", "亚麻围裙"),
    text: texts("Crossed at the back, so that nothing pulls at the neck, with a pocket that fits a phone or a trowel.", "등에서 교차해 목이 당기지 않고, 휴대폰이나 모종삽이 들어가는 주머니가 있습니다.", "สายไขว้หลังไม่ดึงคอ มีกระเป๋าใส่โทรศัพท์หรือพลั่วเล็ก", "背后交叉系带不勒脖子，口袋放得下手机或小铲。"),
  },
  {
    handle: "oven-glove", material: "linen", shape: "oven-glove", room: "dusk", accent: "pear", colour: "ink", price: 2400, colours: ["ink", "rust"],
    title: texts("Quilted oven glove", "퀼팅 오븐 장갑", "ถุงมือเตาอบบุนวม", "绗缝隔热手套"),
    text: texts("Linen outside, thick cotton wool inside, long enough to reach the back shelf.", "겉은 리넨, 속은 두툼한 솜. 오븐 안쪽까지 닿는 길이입니다.", "ด้านนอกลินิน ด้านในบุฝ้ายหนา ยาวพอเอื้อมถึงชั้นใน", "外为亚麻，内衬厚棉，长度足够伸到烤箱深处。"),
  },
  {
    handle: "pot-holders", material: "linen", shape: "pot-holders", room: "linen", accent: "egg", colour: "sage", price: 1600, was: 2000, tags: ["sale"],
    title: texts("Pot holders, pair", "냄비 받침 장갑 한 쌍", "ผ้าจับหม้อ คู่", "隔热垫一对"),
    text: texts("A pair with a loop, stitched twice around and filled with felted wool.", "고리가 달린 한 쌍. 둘레를 두 번 박고 펠트 울을 채웠습니다.", "หนึ่งคู่พร้อมห่วงแขวน เย็บขอบสองรอบ บุขนแกะอัด", "成对带挂环，双道缝边，内填毛毡。"),
  },
  {
    handle: "napkin-set", material: "linen", shape: "napkins", room: "blush", accent: "none", colour: "oat", price: 3600, sizes: [["set of 2", 2000], ["set of 4", 3600], ["set of 6", 5000]],
    title: texts("Linen napkins", "리넨 냅킨", "ผ้าเช็ดปากลินิน", "亚麻餐巾"),
    text: texts("45 cm square with mitred corners; they make a Tuesday feel like a dinner.", "모서리를 사선으로 마감한 45cm 정사각형. 평범한 화요일도 만찬이 됩니다.", "สี่เหลี่ยมจัตุรัส 45 ซม. มุมเย็บเฉียง เปลี่ยนวันธรรมดาให้เป็นมื้อพิเศษ", "45 厘米见方，斜接角工艺，让平常的周二也像一场晚宴。"),
  },
  {
    handle: "table-runner", material: "linen", shape: "runner", room: "mist", accent: "none", colour: "moss", price: 4400, colours: ["moss", "sand"],
    title: texts("Table runner", "테이블 러너", "ผ้าคาดโต๊ะ", "桌旗"),
    text: texts("40 × 180 cm with a fringe tied by hand. Leaves the wood in sight and catches the crumbs.", "손으로 묶은 술이 달린 40 × 180cm. 나무를 가리지 않으면서 부스러기를 받아 줍니다.", "40 × 180 ซม. ชายครุยผูกมือ ยังเห็นลายไม้และรองเศษขนมปัง", "40 × 180 厘米，手工打结流苏。露出木纹，接住碎屑。"),
  },
  {
    handle: "tablecloth", material: "linen", shape: "tablecloth", room: "sage", accent: "none", colour: "chalk", price: 9800, sizes: [["medium", 9800], ["large", 12400]],
    title: texts("Linen tablecloth", "리넨 식탁보", "ผ้าปูโต๊ะลินิน", "亚麻桌布"),
    text: texts("Heavy enough to hang well, soft enough not to mind. For six or for ten.", "묵직해서 잘 떨어지고, 부드러워서 신경 쓸 일이 없습니다. 6인용 또는 10인용.", "หนักพอทิ้งตัวสวย นุ่มพอไม่ต้องกังวล สำหรับ 6 หรือ 10 ที่", "垂感足够，柔软自在。六人或十人桌可选。"),
  },
];
