import type { EmailRefusal } from "~/domain/shared/email-sender";
import type { VendorRefusal } from "~/domain/shared/outcome";

interface SmtpError {
  message: string;
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}

/**
 * What a failed hand-over means to us.
 *
 * @param handedOver whether the last byte had gone out: then only an answer of the server says that it did not take the message
 */
export function readSmtpError(error: unknown, handedOver: boolean): VendorRefusal | EmailRefusal {
  const { message, responseCode, response, command, code } = asSmtpError(error);
  if (responseCode === undefined) return { ok: false, reason: handedOver ? "no-answer" : "try-later", message };
  if (responseCode < 500) return { ok: false, reason: "try-later", message };
  if (command === "RCPT TO" && isAddressRefusal(responseCode, response ?? message)) {
    return { ok: false, reason: "address-refused", message };
  }
  // A server that does not let us or our sender in is a setting to mend: the message keeps.
  const isAboutMessage = command === "RCPT TO" || command === "DATA";
  return { ok: false, reason: code !== "EAUTH" && isAboutMessage ? "never" : "try-later", message };
}

/** The server hung up on a connection before anything of the message had gone out. */
export function wasIdleHangUp(error: unknown): boolean {
  const { code, responseCode } = asSmtpError(error);
  return responseCode === 421 || (responseCode === undefined && (code === "ECONNRESET" || code === "EPIPE" || code === "ECONNECTION"));
}

/** RFC 3463: 5.1.x bad address, 5.2.1 mailbox switched off. A full mailbox or a policy says nothing about the address. */
function isAddressRefusal(responseCode: number, response: string): boolean {
  const enhanced = /\b5\.(\d{1,3})\.(\d{1,3})\b/.exec(response);
  if (enhanced) return enhanced[1] === "1" || (enhanced[1] === "2" && enhanced[2] === "1");
  return responseCode === 550 || responseCode === 551 || responseCode === 553;
}

function asSmtpError(error: unknown): SmtpError {
  return error instanceof Error ? (error as SmtpError & Error) : { message: String(error) };
}
