import type { MailWords } from "./mail-words";

export const simplifiedChinese: MailWords = {
  off: "立减 {amount}",
  freeShipping: "免运费",
  yourCode: "您的优惠码",
  validUntil: "有效期至 {date}，可用于一笔订单",
  quantity: "数量",
  total: "合计",
  scale: "0 表示完全不可能，10 表示非常可能",
  scoreLabel: "{score} 分（满分 10 分）",
  becauseSubscribed: "您收到此邮件是因为订阅了 {shop} 的邮件。",
  becauseOrdered: "您收到此邮件是因为在 {shop} 下过订单。",
  unsubscribe: "退订",
};
