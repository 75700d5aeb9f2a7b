import type { MailWords } from "./mail-words";

export const korean: MailWords = {
  off: "{amount} 할인",
  freeShipping: "무료 배송",
  yourCode: "고객님의 코드",
  validUntil: "{date}까지, 주문 1회에 사용 가능",
  quantity: "수량",
  total: "합계",
  scale: "0은 전혀 아니다, 10은 매우 그렇다입니다",
  scoreLabel: "10점 만점에 {score}점",
  becauseSubscribed: "{shop}의 이메일 수신에 동의하셔서 보내드린 메일입니다.",
  becauseOrdered: "{shop}에서 주문하셔서 보내드린 메일입니다.",
  unsubscribe: "수신 거부",
};
