import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { openAdmin } from "~/admin-door.server";
import { emailContentSchema } from "~/domain/flows/flow-definition.schema";
import { previewEmail } from "~/services/messages/preview-message";
import { app } from "~/wiring.server";

export { postOnlyLoader as loader } from "~/post-only.server";

const askedSchema = z.object({ content: emailContentSchema, locale: z.string().min(2).max(20) });

/** The mail of a flow's step as it is being written. Nothing is saved. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop, now } = await openAdmin(request);
  const asked = askedSchema.safeParse(await request.json());
  if (!asked.success) return { ok: false as const };
  const { content, locale } = asked.data;
  const { subject, html, notes } = await previewEmail(app.db, shop.id, content, { locale, now });
  return { ok: true as const, subject, html, notes };
}
