import type { Words } from "./words";

export const thai: Words = {
  close: "ปิด",
  emailMissing: "กรุณากรอกอีเมลของคุณ",
  emailWrong: "โปรดตรวจสอบอีเมล ควรอยู่ในรูปแบบ name@example.com",
  emailTooLong: "อีเมลนี้ยาวเกินไป",
  emailMeant: "คุณหมายถึง {email} ใช่ไหม",
  emailUse: "ใช่ ใช้อีเมลนี้",
  consentMissing: "โปรดทำเครื่องหมายในช่องเพื่อให้เราส่งอีเมลถึงคุณได้",
  busy: "รอสักครู่…",
  failed: "ทำรายการไม่สำเร็จ กรุณาลองอีกครั้ง",
  tooMany: "ลองหลายครั้งเกินไป กรุณารอสักครู่",
  ended: "ข้อเสนอนี้สิ้นสุดแล้ว",
  codeLabel: "โค้ดของคุณ",
  copy: "คัดลอก",
  copied: "คัดลอกแล้ว",
  apply: "ใช้กับตะกร้าของฉัน",
  validUntil: "ใช้ได้ถึง {date} สำหรับหนึ่งคำสั่งซื้อ",
  codePending: "กำลังสร้างโค้ดของคุณ…",
  codeByEmail: "เรากำลังส่งโค้ดให้คุณทางอีเมล",
  codeUsed: "คุณใช้โค้ดนี้ไปแล้ว",
  codeExpired: "โค้ดของคุณหมดอายุแล้ว",
};
