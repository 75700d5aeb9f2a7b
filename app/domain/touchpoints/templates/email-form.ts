import type { FormBlock, LocalText } from "../block";
import { say } from "./say";

const label = say("Email address", "이메일 주소", "อีเมล", "电子邮箱");
const placeholder = say("name@example.com", "name@example.com", "name@example.com", "name@example.com");

/** The form of a template. @param fields keys of custom fields it asks for besides; at most two at a time */
export function emailForm(button: LocalText, { email = true, fields = [] }: Partial<Pick<FormBlock, "email" | "fields">> = {}): FormBlock {
  return { id: "form", kind: "form", email, fields, mostFields: 2, label, placeholder, button };
}
