import type { MailWords } from "./mail-words";

export const english: MailWords = {
  off: "{amount} off",
  freeShipping: "free shipping",
  yourCode: "Your code",
  validUntil: "Holds until {date}, for one order",
  quantity: "Quantity",
  total: "Total",
  scale: "0 is not at all likely, 10 is very likely",
  scoreLabel: "{score} out of 10",
  becauseSubscribed: "You get this because you asked for mail from {shop}.",
  becauseOrdered: "You get this because you ordered at {shop}.",
  unsubscribe: "Unsubscribe",
};
