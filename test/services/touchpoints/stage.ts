import { randomUUID } from "node:crypto";
import { linkSigner } from "~/adapters/signing/link-signer";
import type { Submission } from "~/domain/touchpoints/submission";
import type { Prisma, Shop } from "~/generated/prisma/client";
import { createTouchpoint } from "~/services/touchpoints/create-touchpoint";
import { publishTouchpoint } from "~/services/touchpoints/publish-touchpoint";
import { submitTouchpoint } from "~/services/touchpoints/submit-touchpoint";
import type { TestDatabase } from "../../support/database";
import { make, testNow } from "../../support/factories";
import { type FakePlatform, fakePlatform } from "../offers/fake-platform";

/** A shop with a live welcome popup and a platform at hand. */
export interface TouchpointStage {
  shop: Shop;
  touchpointId: string;
  platform: FakePlatform;
  deps: Parameters<typeof submitTouchpoint>[0];
  submit(
    given?: Partial<Submission>,
    more?: { now?: Date; ip?: string; shopDomain?: string; customerId?: string },
  ): ReturnType<typeof submitTouchpoint>;
}

export async function setTouchpointStage(
  { prisma }: TestDatabase,
  given: Partial<Prisma.ShopUncheckedCreateInput> = {},
): Promise<TouchpointStage> {
  const shop = await make.shop(prisma, { primaryLocale: "en", locales: ["en", "ko"], ...given });
  const touchpointId = await publishedWelcome(prisma, shop.id);
  const platform = fakePlatform();
  const deps = { db: prisma, platformFor: async () => platform, links: linkSigner("a secret of this test's own") };
  return {
    shop,
    touchpointId,
    platform,
    deps,
    submit: (submission = {}, { now = testNow, ip = randomUUID(), shopDomain = shop.domain, customerId } = {}) => {
      const ordinary: Submission = {
        touchpointId,
        submissionId: randomUUID(),
        visitorId: randomUUID(),
        variantId: null,
        email: "mina@example.com",
        fields: {},
        consent: true,
        locale: "en",
        url: "https://shop.example/products/mug",
        trap: "",
      };
      return submitTouchpoint(deps, { shopDomain, ip, customerId: customerId ?? null, submission: { ...ordinary, ...submission } }, now);
    },
  };
}

async function publishedWelcome(prisma: TestDatabase["prisma"], shopId: number): Promise<string> {
  const made = await createTouchpoint(prisma, shopId, { templateId: "welcome-offer" }, testNow);
  if (!made.ok) throw new Error(made.message);
  const { id } = made.value;
  const published = await publishTouchpoint(prisma, shopId, id, testNow);
  if (!published.ok) throw new Error(JSON.stringify(published));
  return id;
}
