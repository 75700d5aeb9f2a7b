import { smtpSender } from "~/adapters/email/smtp-sender";
import { shopifyStorefrontLinks } from "~/adapters/shopify-storefront/storefront-links";
import { linkSigner } from "~/adapters/signing/link-signer";
import { openDatabase } from "~/open-database.server";
import { sendMessage } from "~/services/messages/send-message";

/** Sends one message in a process of its own, for a test to kill. Arguments: database, mail server, shop, message, time. */
const [databaseUrl = "", smtpUrl = "", shopId = "", messageId = "", at = ""] = process.argv.slice(2);
const { db, close } = openDatabase(databaseUrl, 3);
const emailSender = smtpSender({ url: smtpUrl });
const deps = {
  db,
  emailSender,
  links: linkSigner("a secret of at least thirty-two characters"),
  storefrontLinks: shopifyStorefrontLinks,
  appUrl: "https://attendant.example",
  mailFrom: "hello@attendant.example",
  now: () => new Date(at),
};
await sendMessage(deps, { shopId: Number(shopId), messageId }, new Date(at));
emailSender.close();
await close();
