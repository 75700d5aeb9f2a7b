import { randomUUID } from "node:crypto";
import { blankTouchpoint } from "~/domain/touchpoints/blank-touchpoint";
import type { FormBlock, QuestionBlock } from "~/domain/touchpoints/block";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import type { Prisma, PrismaClient } from "~/generated/prisma/client";
import { make } from "../../support/factories";

/** A form that asks for an address and nothing else. */
export const form: FormBlock = {
  id: "form",
  kind: "form",
  email: true,
  label: { en: "Email" },
  placeholder: {},
  button: { en: "Send" },
  fields: [],
  mostFields: 3,
};

export const question: QuestionBlock = {
  id: "how",
  kind: "question",
  ask: "nps",
  text: { en: "How likely are you to come back?" },
  low: {},
  high: {},
  options: [],
  button: { en: "Send" },
};

/** Puts a touchpoint straight onto the storefront; returns its id. */
export async function goLive(
  prisma: PrismaClient,
  shopId: number,
  touchpoint: Partial<Touchpoint>,
  row: { priority?: number; status?: string; name?: string } = {},
): Promise<string> {
  const id = randomUUID();
  const published = { ...blankTouchpoint, ...touchpoint } as unknown as Prisma.InputJsonValue;
  await make.touchpoint(prisma, { shopId, id, draft: published, published, version: 1, ...row });
  return id;
}
