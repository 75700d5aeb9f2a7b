import type { MailWords } from "./mail-words";

export const thai: MailWords = {
  off: "ส่วนลด {amount}",
  freeShipping: "จัดส่งฟรี",
  yourCode: "โค้ดของคุณ",
  validUntil: "ใช้ได้ถึง {date} หนึ่งคำสั่งซื้อ",
  quantity: "จำนวน",
  total: "รวม",
  scale: "0 คือไม่แนะนำเลย 10 คือแนะนำแน่นอน",
  scoreLabel: "{score} จาก 10",
  becauseSubscribed: "คุณได้รับอีเมลนี้เพราะสมัครรับข่าวสารจาก {shop}",
  becauseOrdered: "คุณได้รับอีเมลนี้เพราะสั่งซื้อสินค้าจาก {shop}",
  unsubscribe: "ยกเลิกการรับอีเมล",
};
