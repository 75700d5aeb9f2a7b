import type { ShownContent } from "~/domain/messages/message-content";
import { fullName } from "~/domain/profiles/full-name";
import type { OutgoingEmail } from "~/domain/shared/email-sender";
import type { SendCase } from "./load-send-facts";
import { messageLinks } from "./message-links";
import { renderEmail } from "./render/render-email";
import { shownName } from "./render/shown-name";
import type { SendDeps } from "./send-deps";

export interface WrittenMessage {
  email: OutgoingEmail;
  shown: ShownContent;
}

/** Writes the mail of a message that may be sent, from the facts it was judged by. */
export async function writeMessage(
  deps: Pick<SendDeps, "links" | "storefrontLinks" | "appUrl" | "mailFrom">,
  shopId: number,
  sendCase: SendCase,
  withCode: boolean,
): Promise<WrittenMessage> {
  const { message, settings, cart, code, order } = sendCase;
  const { shop, profile, content, id } = message;
  const { shown, targets } = messageLinks(deps, shopId, sendCase, withCode);
  const mail = await renderEmail({
    content: content.step,
    locale: profile.locale ?? cart?.locale ?? null,
    shop,
    settings,
    shopper: profile,
    cart,
    code: withCode ? code : null,
    orderName: order?.name ?? null,
    links: shown,
  });
  const gone = (cart?.gone ?? []).map((title) => `sold-out: ${title}`);
  const { sender } = settings;
  return {
    email: {
      messageId: `${id}@${hostOf(sender.address ?? deps.mailFrom)}`,
      from: { name: sender.name ?? shop.name, address: sender.address ?? deps.mailFrom },
      replyTo: sender.replyTo ?? undefined,
      to: { name: addressee(profile), address: profile.email ?? "" },
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
      headers: {
        "List-Unsubscribe": `<${shown.unsubscribe}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        // Keeps holiday replies from coming back.
        "Auto-Submitted": "auto-generated",
      },
    },
    shown: { locale: mail.locale, heading: mail.heading, links: targets, notes: [...gone, ...mail.notes] },
  };
}

function addressee({ firstName, lastName }: { firstName: string | null; lastName: string | null }): string | undefined {
  return fullName({ firstName: shownName(firstName), lastName: shownName(lastName) }) || undefined;
}

function hostOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}
