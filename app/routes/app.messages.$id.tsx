import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { MessagePage } from "~/admin/messages/message-page";
import { openAdmin } from "~/admin-door.server";
import { describeMessage } from "~/services/messages/describe-message";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await openAdmin(request);
  const id = z.uuid().safeParse(params.id);
  const message = id.success ? await describeMessage(app.db, shop.id, id.data) : null;
  if (!message) throw new Response(null, { status: 404 });
  return { message };
}

export default function Message() {
  return <MessagePage {...useLoaderData<typeof loader>()} />;
}
