import type { Words } from "./words";

export const english: Words = {
  close: "Close",
  emailMissing: "Enter your email address.",
  emailWrong: "Check this address. It should look like name@example.com.",
  emailTooLong: "This address is too long.",
  emailMeant: "Did you mean {email}?",
  emailUse: "Yes, use it",
  consentMissing: "Tick the box so that we may write to you.",
  busy: "One moment…",
  failed: "That did not work. Please try again.",
  tooMany: "Too many tries. Please wait a few minutes.",
  ended: "This offer has ended.",
  codeLabel: "Your code",
  copy: "Copy",
  copied: "Copied",
  apply: "Apply to my cart",
  validUntil: "Holds until {date}. For one order.",
  codePending: "Your code is being made…",
  codeByEmail: "Your code is on its way by email.",
  codeUsed: "You have already used your code.",
  codeExpired: "Your code has expired.",
};
