import type { Words } from "./words";

export const korean: Words = {
  close: "닫기",
  emailMissing: "이메일 주소를 입력해 주세요.",
  emailWrong: "주소를 확인해 주세요. name@example.com 형식이어야 합니다.",
  emailTooLong: "주소가 너무 깁니다.",
  emailMeant: "{email} 주소가 맞나요?",
  emailUse: "네, 맞아요",
  consentMissing: "이메일을 보내 드릴 수 있도록 동의란에 체크해 주세요.",
  busy: "잠시만 기다려 주세요…",
  failed: "처리하지 못했습니다. 다시 시도해 주세요.",
  tooMany: "시도가 너무 많습니다. 몇 분 뒤에 다시 시도해 주세요.",
  ended: "종료된 혜택입니다.",
  codeLabel: "할인 코드",
  copy: "복사",
  copied: "복사됨",
  apply: "장바구니에 적용",
  validUntil: "{date}까지, 주문 한 건에 사용할 수 있습니다.",
  codePending: "코드를 만들고 있습니다…",
  codeByEmail: "코드를 이메일로 보내 드립니다.",
  codeUsed: "이미 사용한 코드입니다.",
  codeExpired: "코드의 사용 기간이 지났습니다.",
};
