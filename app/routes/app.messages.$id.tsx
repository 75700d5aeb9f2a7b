import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation, useSubmit } from "@remix-run/react";
import { z } from "zod";
import { MessagePage } from "~/admin/messages/message-page";
import { useActionToast } from "~/admin/shared/use-action-toast";
import { openAdmin } from "~/admin-door.server";
import { describeMessage } from "~/services/messages/describe-message";
import { sendAgain } from "~/services/messages/send-again";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await openAdmin(request);
  const id = z.uuid().safeParse(params.id);
  const message = id.success ? await describeMessage(app.db, shop.id, id.data) : null;
  if (!message) throw new Response(null, { status: 404 });
  return { message };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, now } = await openAdmin(request);
  const done = await sendAgain(app.db, shop.id, z.uuid().parse(params.id), now);
  if (done.ok) return { toast: "messages.again.done", refused: null };
  if (done.reason === "refused") return { refused: done.because };
  return { toast: "messages.again.notUnconfirmed", isError: true, refused: null };
}

export default function Message() {
  const { message } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused ?? null;
  const submit = useSubmit();
  const isBusy = useNavigation().state === "submitting";
  useActionToast();
  return <MessagePage {...{ message, refused, isBusy }} onSendAgain={() => submit({}, { method: "post" })} />;
}
