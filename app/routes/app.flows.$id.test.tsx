import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { openAdmin } from "~/admin-door.server";
import { emailContentSchema } from "~/domain/flows/flow-definition.schema";
import { sendTestMessage } from "~/services/messages/send-test-message";
import { app } from "~/wiring.server";

export { postOnlyLoader as loader } from "~/post-only.server";

const askedSchema = z.object({
  to: z.string().max(320),
  content: emailContentSchema,
  locale: z.string().min(2).max(20),
});

/** Sends the mail of a flow's step, as it is being written, to an address of the merchant's. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop, now } = await openAdmin(request);
  const asked = askedSchema.safeParse(await request.json());
  if (!asked.success) return { ok: false as const, reason: "texts-missing" };
  return sendTestMessage(app, shop.id, asked.data, now);
}
