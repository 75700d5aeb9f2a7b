import type { PrismaClient } from "~/generated/prisma/client";
import { make } from "../../support/factories";

/** Everything that ties a shopper to what was shown to them. */
export async function makeShown(
  prisma: PrismaClient,
  { shopId, profileId, id }: { shopId: number; profileId: string; id: string },
  now: Date,
): Promise<void> {
  const { id: touchpointId } = await make.touchpoint(prisma, { shopId, draft: {} });
  const times = { createdAt: now, updatedAt: now };
  await prisma.touchpointVersion.create({ data: { shopId, touchpointId, number: 1, name: "Welcome", definition: {}, publishedAt: now } });
  await prisma.series.create({ data: { shopId, id, name: "Funnel", status: "draft", draft: {}, ...times } });
  await prisma.seriesVersion.create({ data: { shopId, seriesId: id, number: 1, name: "Funnel", definition: {}, publishedAt: now } });
  await prisma.seriesPlace.create({ data: { shopId, seriesId: id, profileId, step: 0, updatedAt: now } });
  await prisma.touchpointMemory.create({ data: { shopId, profileId, touchpointId, shows: 1 } });
  await prisma.knownShopper.updateMany({ where: { shopId, profileId }, data: { unit: `browser-${shopId}`, body: `"browser-${shopId}"` } });
  await prisma.customField.create({ data: { shopId, key: "skin", label: {}, type: "text", ...times } });
  await prisma.wheelSpin.create({ data: { shopId, touchpointId, profileId, sliceId: "a", at: now } });
  const definition = { shopId, touchpointId, definition: {}, status: "running", startedAt: now, updatedAt: now };
  await prisma.experiment.create({ data: { id, ...definition } });
  const unit = `browser-${shopId}`;
  await prisma.experimentExposure.create({
    data: { shopId, experimentId: id, unit, arm: "a", visitorId: unit, profileId, exposedAt: now },
  });
  await prisma.experimentArm.create({ data: { shopId, experimentId: id, arm: "a" } });
  await prisma.experimentCheckout.create({ data: { shopId, checkoutToken: "token", visitorId: unit } });
}
