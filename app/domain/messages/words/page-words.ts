import { pickLocale } from "../pick-locale";

/** What the pages behind the links of mails say. `{address}`, `{shop}`, `{score}` are filled in. */
export interface PageWords {
  notFoundTitle: string;
  notFoundText: string;
  unsubscribeTitle: string;
  unsubscribeText: string;
  unsubscribeButton: string;
  unsubscribedTitle: string;
  unsubscribedText: string;
  subscribeAgain: string;
  subscribedTitle: string;
  subscribedText: string;
  scale: string;
  sendAnswer: string;
  thanksTitle: string;
  changeHint: string;
  openQuestion: string;
  sendText: string;
  sending: string;
  doneTitle: string;
  doneText: string;
  tooLong: string;
  failed: string;
}

const languages: Record<string, PageWords> = {
  en: {
    notFoundTitle: "This link does not work",
    notFoundText: "It may have been cut off in the mail, or the shop no longer uses it. Nothing was changed.",
    unsubscribeTitle: "No more mail from {shop}?",
    unsubscribeText: "We will send no more news and offers to {address}.",
    unsubscribeButton: "Unsubscribe",
    unsubscribedTitle: "You are unsubscribed",
    unsubscribedText: "{address} gets no more news and offers from {shop}, from this moment on.",
    subscribeAgain: "That was a mistake, subscribe me again",
    subscribedTitle: "You are subscribed again",
    subscribedText: "{address} goes on getting news and offers from {shop}.",
    scale: "0 is not at all likely, 10 is very likely",
    sendAnswer: "Send my answer",
    thanksTitle: "Thank you.",
    changeHint: "You can still choose another number.",
    openQuestion: "What is the main reason for your answer?",
    sendText: "Send",
    sending: "Sending…",
    doneTitle: "Thank you for telling us.",
    doneText: "{shop} has your answer. You can close this page.",
    tooLong: "That is longer than we can keep. Please shorten it to 2,000 characters.",
    failed: "That did not reach us. Please try once more.",
  },
  ko: {
    notFoundTitle: "사용할 수 없는 링크입니다",
    notFoundText: "메일에서 주소가 잘렸거나 더 이상 사용되지 않는 링크입니다. 변경된 내용은 없습니다.",
    unsubscribeTitle: "{shop} 메일을 그만 받으시겠어요?",
    unsubscribeText: "{address}로 소식과 혜택을 더 이상 보내지 않겠습니다.",
    unsubscribeButton: "수신 거부",
    unsubscribedTitle: "수신 거부되었습니다",
    unsubscribedText: "지금부터 {shop}의 소식과 혜택이 {address}로 발송되지 않습니다.",
    subscribeAgain: "실수였어요, 다시 받을게요",
    subscribedTitle: "다시 구독하셨습니다",
    subscribedText: "{shop}의 소식과 혜택을 {address}로 계속 보내드립니다.",
    scale: "0은 전혀 아니다, 10은 매우 그렇다입니다",
    sendAnswer: "답변 보내기",
    thanksTitle: "감사합니다.",
    changeHint: "다른 점수로 바꾸실 수 있습니다.",
    openQuestion: "그렇게 답하신 가장 큰 이유는 무엇인가요?",
    sendText: "보내기",
    sending: "보내는 중…",
    doneTitle: "의견을 들려주셔서 감사합니다.",
    doneText: "{shop}에 답변이 전달되었습니다. 이 페이지를 닫으셔도 됩니다.",
    tooLong: "내용이 너무 깁니다. 2,000자 이내로 줄여 주세요.",
    failed: "전송되지 않았습니다. 다시 시도해 주세요.",
  },
  th: {
    notFoundTitle: "ลิงก์นี้ใช้ไม่ได้",
    notFoundText: "ลิงก์อาจถูกตัดในอีเมล หรือร้านค้าไม่ได้ใช้แล้ว ไม่มีอะไรเปลี่ยนแปลง",
    unsubscribeTitle: "ไม่รับอีเมลจาก {shop} อีกใช่ไหม",
    unsubscribeText: "เราจะไม่ส่งข่าวสารและข้อเสนอไปที่ {address} อีก",
    unsubscribeButton: "ยกเลิกการรับอีเมล",
    unsubscribedTitle: "ยกเลิกเรียบร้อยแล้ว",
    unsubscribedText: "{address} จะไม่ได้รับข่าวสารและข้อเสนอจาก {shop} อีกตั้งแต่ตอนนี้",
    subscribeAgain: "กดผิด ขอรับอีเมลต่อ",
    subscribedTitle: "คุณสมัครรับอีเมลอีกครั้งแล้ว",
    subscribedText: "{address} จะได้รับข่าวสารและข้อเสนอจาก {shop} ต่อไป",
    scale: "0 คือไม่แนะนำเลย 10 คือแนะนำแน่นอน",
    sendAnswer: "ส่งคำตอบ",
    thanksTitle: "ขอบคุณ",
    changeHint: "คุณยังเลือกตัวเลขอื่นได้",
    openQuestion: "เหตุผลหลักของคำตอบนี้คืออะไร",
    sendText: "ส่ง",
    sending: "กำลังส่ง…",
    doneTitle: "ขอบคุณที่บอกเรา",
    doneText: "{shop} ได้รับคำตอบของคุณแล้ว ปิดหน้านี้ได้เลย",
    tooLong: "ข้อความยาวเกินไป โปรดย่อให้ไม่เกิน 2,000 ตัวอักษร",
    failed: "ส่งไม่สำเร็จ โปรดลองอีกครั้ง",
  },
  "zh-CN": {
    notFoundTitle: "此链接无效",
    notFoundText: "链接可能在邮件中被截断，或已不再使用。未作任何更改。",
    unsubscribeTitle: "不再接收 {shop} 的邮件？",
    unsubscribeText: "我们将不再向 {address} 发送新闻和优惠。",
    unsubscribeButton: "退订",
    unsubscribedTitle: "您已退订",
    unsubscribedText: "从现在起，{address} 不会再收到 {shop} 的新闻和优惠。",
    subscribeAgain: "点错了，重新订阅",
    subscribedTitle: "您已重新订阅",
    subscribedText: "{address} 将继续收到 {shop} 的新闻和优惠。",
    scale: "0 表示完全不可能，10 表示非常可能",
    sendAnswer: "提交回答",
    thanksTitle: "谢谢。",
    changeHint: "您仍可以选择其他数字。",
    openQuestion: "您这样回答的主要原因是什么？",
    sendText: "提交",
    sending: "正在提交…",
    doneTitle: "感谢您的反馈。",
    doneText: "{shop} 已收到您的回答，您可以关闭此页面。",
    tooLong: "内容过长，请缩短至 2,000 字以内。",
    failed: "未能提交，请再试一次。",
  },
};

/** The words of a language and its name, English where we do not have it. */
export function pageWords(locale: string | null): { locale: string; words: PageWords } {
  const found = pickLocale(Object.keys(languages), locale, "en") ?? "en";
  return { locale: found, words: languages[found] as PageWords };
}
