import type { Words } from "./words";

export const simplifiedChinese: Words = {
  close: "关闭",
  emailMissing: "请输入您的邮箱。",
  emailWrong: "请检查邮箱，格式应如 name@example.com。",
  emailTooLong: "邮箱地址过长。",
  emailMeant: "您是否想输入 {email}？",
  emailUse: "是的，使用它",
  consentMissing: "请勾选此项，以便我们给您发送邮件。",
  busy: "请稍候…",
  failed: "提交失败，请重试。",
  tooMany: "尝试次数过多，请几分钟后再试。",
  ended: "该优惠已结束。",
  codeLabel: "您的优惠码",
  copy: "复制",
  copied: "已复制",
  apply: "用于购物车",
  validUntil: "有效期至 {date}，限用一次。",
  codePending: "正在生成您的优惠码…",
  codeByEmail: "优惠码将通过邮件发送给您。",
  codeUsed: "您的优惠码已使用。",
  codeExpired: "您的优惠码已过期。",
};
