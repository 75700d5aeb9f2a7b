import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { changeSubscription } from "~/services/messages/change-subscription";
import { findLinkedMessage } from "~/services/messages/find-linked-message";
import { notFoundPage } from "~/services/messages/pages/not-found-page";
import type { Page } from "~/services/messages/pages/page";
import { unsubscribePage } from "~/services/messages/pages/unsubscribe-page";
import { app } from "~/wiring.server";

/** Asks. A GET never unsubscribes: scanners and previews open links too. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const message = await findLinkedMessage(app.db, app.links, params.token, "u");
  return answer(message ? unsubscribePage(message, "ask") : notFoundPage(request.headers.get("Accept-Language")));
}

/** The page's buttons, and a mailbox's one click (RFC 8058: the body says `List-Unsubscribe=One-Click`). */
export async function action({ request, params }: ActionFunctionArgs) {
  const message = await findLinkedMessage(app.db, app.links, params.token, "u");
  if (!message) return answer(notFoundPage(request.headers.get("Accept-Language")));
  const form = await request.formData().catch(() => new FormData());
  const state = form.get("deed") === "subscribe-again" ? "subscribed" : "unsubscribed";
  const source = form.get("List-Unsubscribe") === "One-Click" ? "one-click" : "unsubscribe-link";
  await changeSubscription(app.db, message, state, source, app.now());
  return answer(unsubscribePage(message, state));
}

function answer({ body, ...init }: Page): Response {
  return new Response(body, init);
}
